create schema agencies;
grant usage on schema agencies to opencchc_program;

create table agencies.agency (
  id uuid primary key,
  root_id uuid not null,
  code text not null check (code ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,34}$'),
  identifier text,
  valid_from date not null,
  valid_to date,
  sample boolean not null default false,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  check (valid_to is null or valid_to >= valid_from),
  unique (root_id, code)
);
comment on table agencies.agency is 'A body of the state, from the day it exists to its last day (dated data: mergers end bodies and begin others). The province is its own root.';
comment on column agencies.agency.code is 'Short code within the province, as sheets and the command line name it.';
comment on column agencies.agency.identifier is 'Electronic identifier (mã định danh, QĐ 20/2020/QĐ-TTg), the head of every dossier code: H99.16';
comment on column agencies.agency.valid_to is 'Its last day; null while it stands.';

create table agencies.standing (
  id uuid primary key,
  agency_id uuid not null references agencies.agency,
  root_id uuid not null,
  parent_id uuid references agencies.agency,
  name text not null,
  short_name text not null,
  kind text not null,
  level text check (level in ('T', 'H', 'X')),
  address text,
  phone text,
  basis text,
  valid_from date not null,
  valid_to date,
  search text not null generated always as (public.plain(name || ' ' || short_name)) stored,
  check (valid_to is null or valid_to >= valid_from),
  exclude using gist (agency_id with =, daterange(valid_from, valid_to, '[]') with &&) deferrable initially deferred
);
comment on table agencies.standing is 'What an agency was called, what it was and whom it was under, from day to day; spans of one agency never overlap (looked at when the statement that ends one and begins the next is done).';
comment on column agencies.standing.kind is 'province, department, district, commune, unit (a part of an agency), public_unit, central, party, front, partner';
comment on column agencies.standing.level is 'T province, H district (until 30 June 2025), X commune; null outside the levels.';
create index standing_agency_idx on agencies.standing (agency_id, valid_from);
comment on index agencies.standing_agency_idx is 'An agency''s history.';
create index standing_parent_idx on agencies.standing (parent_id);
comment on index agencies.standing_parent_idx is 'The tree: whom an agency has under it.';
create index standing_root_idx on agencies.standing (root_id);
comment on index agencies.standing_root_idx is 'Loading a province''s tree.';

create table agencies.succession (
  root_id uuid not null,
  predecessor_id uuid not null references agencies.agency,
  successor_id uuid not null references agencies.agency,
  on_day date not null,
  basis text,
  primary key (predecessor_id, successor_id)
);
comment on table agencies.succession is 'Who carries on whose work: merged, split or moved agencies, from that day.';
create index succession_successor_idx on agencies.succession (successor_id);
comment on index agencies.succession_successor_idx is 'From an agency back to those it came out of.';
create index succession_root_idx on agencies.succession (root_id);
comment on index agencies.succession_root_idx is 'Loading a province''s tree.';

create table agencies.grouping (
  id uuid primary key,
  root_id uuid not null,
  code text not null,
  name text not null,
  kinds text[] not null default '{}',
  level text check (level in ('T', 'H', 'X')),
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  unique (root_id, code)
);
comment on table agencies.grouping is 'A group as plans and reports name it ("sở, ban, ngành"): by kind and level, so that its members are those of the day asked for, and by name besides.';

create table agencies.grouping_member (
  grouping_id uuid not null references agencies.grouping,
  agency_id uuid not null references agencies.agency,
  included boolean not null default true,
  primary key (grouping_id, agency_id)
);
comment on table agencies.grouping_member is 'Agencies put into a group, or left out of it, by name.';
create index grouping_member_agency_idx on agencies.grouping_member (agency_id);
comment on index agencies.grouping_member_agency_idx is 'An agency''s groups.';

grant select, insert, update, delete on all tables in schema agencies to opencchc_program;
revoke delete on agencies.agency from opencchc_program;

create schema people;
grant usage on schema people to opencchc_program;

create table people.account (
  id uuid primary key,
  root_id uuid not null references agencies.agency,
  login text not null check (login = lower(login) and login ~ '^[a-z0-9][a-z0-9._@+-]{1,63}$'),
  name text not null,
  title text,
  phone text,
  email text,
  password_hash text,
  state text not null default 'active' check (state in ('active', 'closed')),
  must_change_password boolean not null default false,
  failed_attempts integer not null default 0,
  locked_until timestamptz,
  sample boolean not null default false,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  search text not null generated always as (public.plain(name || ' ' || login)) stored,
  unique (root_id, login)
);
comment on table people.account is 'Who may sign in. Passwords as argon2id; an account is closed, never removed, since events name it.';

create table people.role (
  id uuid primary key,
  root_id uuid not null references agencies.agency,
  code text not null,
  name text not null,
  permissions text[] not null,
  brought boolean not null default false,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  unique (root_id, code)
);
comment on table people.role is 'A role is a row: what its holders may do. The product brings twenty; a province changes them and makes its own.';

create table people.assignment (
  id uuid primary key,
  root_id uuid not null,
  account_id uuid not null references people.account,
  role_id uuid not null references people.role,
  agency_id uuid not null references agencies.agency,
  subtree boolean not null default false,
  valid_from date not null,
  valid_to date,
  check (valid_to is null or valid_to >= valid_from)
);
comment on table people.assignment is 'A person holds a role at an agency, alone or with all below it, from day to day.';
create index assignment_account_idx on people.assignment (account_id);
comment on index people.assignment_account_idx is 'Sign-in: what an account may do.';
create index assignment_agency_idx on people.assignment (agency_id, role_id);
comment on index people.assignment_agency_idx is 'Who holds a role at an agency: assigning work.';
create index assignment_role_idx on people.assignment (role_id);
comment on index people.assignment_role_idx is 'Who holds a role.';

create table people.delegation (
  id uuid primary key,
  root_id uuid not null,
  from_account_id uuid not null references people.account,
  to_account_id uuid not null references people.account,
  reason text not null,
  valid_from date not null,
  valid_to date not null,
  ended_at timestamptz,
  check (valid_to >= valid_from and from_account_id <> to_account_id)
);
comment on table people.delegation is 'Leave cover: from day to day one account may do what another may, and what it does says for whom.';
create index delegation_to_idx on people.delegation (to_account_id, valid_to);
comment on index people.delegation_to_idx is 'Sign-in: for whom an account may act today.';
create index delegation_from_idx on people.delegation (from_account_id);
comment on index people.delegation_from_idx is 'Whom an account has asked to stand in.';

create table people.session (
  digest bytea primary key,
  account_id uuid not null references people.account,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
comment on table people.session is 'A sign-in; only the digest of its token is kept.';
create index session_account_idx on people.session (account_id);
comment on index people.session_account_idx is 'Ending all sessions of an account.';
create index session_expiry_idx on people.session (expires_at);
comment on index people.session_expiry_idx is 'The nightly job that removes what has expired.';

grant select, insert, update, delete on all tables in schema people to opencchc_program;
revoke delete on people.account from opencchc_program;

create schema rulebook;
grant usage on schema rulebook to opencchc_program;

create table rulebook.parameter (
  id uuid primary key,
  root_id uuid not null references agencies.agency,
  code text not null,
  agency_id uuid references agencies.agency,
  value jsonb not null,
  unit text,
  basis text not null,
  verified boolean not null,
  note text,
  valid_from date not null,
  valid_to date,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  check (valid_to is null or valid_to >= valid_from),
  exclude using gist (root_id with =, code with =, (coalesce(agency_id, root_id)) with =, daterange(valid_from, valid_to, '[]') with &&)
);
comment on table rulebook.parameter is 'A number (or a list) with legal force, from day to day, for the province or for one agency and those below it, with its legal basis. verified = false: taken from memory, to be checked against the text.';
create index parameter_agency_idx on rulebook.parameter (agency_id);
comment on index rulebook.parameter_agency_idx is 'An agency''s own rules.';
grant select, insert, update on all tables in schema rulebook to opencchc_program;
