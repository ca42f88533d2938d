create schema procedures;
grant usage on schema procedures to opencchc_program;

create table procedures.procedure (
  id uuid primary key,
  root_id uuid not null references agencies.agency,
  code text not null check (code ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,34}$'),
  sample boolean not null default false,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  unique (root_id, code)
);
comment on table procedures.procedure is 'An administrative procedure (thủ tục hành chính, TTHC) in the province''s catalogue; what it says stands in its versions.';

create table procedures.version (
  id uuid primary key,
  procedure_id uuid not null references procedures.procedure,
  root_id uuid not null,
  number integer not null,
  state text not null check (state in ('draft', 'published', 'withdrawn')),
  name text not null,
  field text not null,
  online_level text not null check (online_level in ('full', 'partial', 'info')),
  content jsonb not null,
  words text not null default '',
  decision text,
  valid_from date not null,
  valid_to date,
  changed_at timestamptz not null default now(),
  search text not null generated always as (public.plain(name || ' ' || words)) stored,
  unique (procedure_id, number),
  check (valid_to is null or valid_to >= valid_from),
  exclude using gist (procedure_id with =, daterange(valid_from, valid_to, '[]') with &&) where (state = 'published')
);
comment on table procedures.version is 'What a procedure says from day to day: components, fees, terms, steps, legal bases. A published version never changes; a dossier keeps the one in force when it was received.';
create index version_root_idx on procedures.version (root_id, state);
comment on index procedures.version_root_idx is 'The catalogue.';
create index version_search_idx on procedures.version using gin (search gin_trgm_ops);
comment on index procedures.version_search_idx is 'Search without accents.';
grant select, insert, update on all tables in schema procedures to opencchc_program;
grant delete on procedures.version to opencchc_program;

create schema dossiers;
grant usage on schema dossiers to opencchc_program;

create table dossiers.dossier (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  code text not null,
  procedure_id uuid not null,
  procedure_code text not null,
  procedure_version_id uuid not null,
  procedure_name text not null,
  case_code text,
  state text not null,
  channel text not null check (channel in ('desk', 'online', 'post')),
  applicant jsonb not null,
  applicant_name text not null,
  applicant_search text not null generated always as (public.plain(applicant_name)) stored,
  applicant_phone text,
  id_number_sealed bytea,
  id_number_key smallint,
  id_number_digest bytea,
  account_id uuid,
  return_method text not null check (return_method in ('desk', 'post', 'electronic')),
  fee integer not null default 0 check (fee >= 0),
  term jsonb,
  submitted_at timestamptz not null,
  received_at timestamptz,
  first_due_at timestamptz,
  due_at timestamptz,
  solved_at timestamptz,
  ended_at timestamptz,
  result_number text,
  guided smallint not null default 0,
  supplements smallint not null default 0,
  holder_id uuid,
  open_roles text[] not null default '{}',
  desk_due_at timestamptz,
  sample boolean not null default false,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  changed_at timestamptz not null,
  primary key (agency_id, id),
  unique (agency_id, code)
);
comment on table dossiers.dossier is 'A case (hồ sơ) at the agency that handles it, as it stands now; its history is its chain in the journal. What it must keep of a person was copied at reception.';
comment on column dossiers.dossier.id_number_sealed is 'Identity number, encrypted with the key id_number_key; found by id_number_digest, a keyed digest.';
comment on column dossiers.dossier.guided is 'How often the applicant was asked at reception to complete it; supplements: how often while it was handled.';
comment on column dossiers.dossier.solved_at is 'When the result lay ready for the applicant, or the agency answered that it cannot be given; what lateness is measured by.';
comment on column dossiers.dossier.ended_at is 'When it left the agency''s open work: solved, withdrawn or stopped.';
comment on column dossiers.dossier.desk_due_at is 'When it must leave the desk it lies on: the due time of the open step.';
create index dossier_holder_idx on dossiers.dossier (holder_id, desk_due_at) where ended_at is null and holder_id is not null;
comment on index dossiers.dossier_holder_idx is 'My worklist. Partial: open ones only, a few thousand of millions.';
create index dossier_open_idx on dossiers.dossier (agency_id, desk_due_at) where ended_at is null;
comment on index dossiers.dossier_open_idx is 'An agency''s open work by due time. Partial as above.';
create index dossier_code_idx on dossiers.dossier (code);
comment on index dossiers.dossier_code_idx is 'Look-up by code, which does not name the agency''s id.';
create index dossier_person_idx on dossiers.dossier (id_number_digest) where id_number_digest is not null;
comment on index dossiers.dossier_person_idx is 'A person''s dossiers at the desk.';
create index dossier_account_idx on dossiers.dossier (account_id, submitted_at) where account_id is not null;
comment on index dossiers.dossier_account_idx is 'A citizen''s own dossiers.';
create index dossier_received_idx on dossiers.dossier (agency_id, received_at);
comment on index dossiers.dossier_received_idx is 'Today''s register of an agency.';
create index dossier_search_idx on dossiers.dossier using gin (applicant_search gin_trgm_ops);
comment on index dossiers.dossier_search_idx is 'Search by name without accents.';

create table dossiers.step (
  agency_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  position smallint not null,
  round smallint not null default 1,
  code text not null,
  name text not null,
  kind text not null,
  role text not null,
  allotted jsonb not null,
  outside_term boolean not null default false,
  group_code text,
  branch_code text,
  state text not null check (state in ('waiting', 'open', 'done', 'cancelled')),
  holder_id uuid,
  opened_at timestamptz,
  due_at timestamptz,
  done_at timestamptz,
  done_by uuid,
  worked_minutes integer,
  note text,
  primary key (agency_id, id),
  foreign key (agency_id, dossier_id) references dossiers.dossier (agency_id, id)
);
comment on table dossiers.step is 'One step of a dossier''s process: who has it, since when, until when, and how long it took in working time. The control slip is made of these.';
create index step_dossier_idx on dossiers.step (agency_id, dossier_id, position);
comment on index dossiers.step_dossier_idx is 'A dossier''s process.';

create table dossiers.component (
  agency_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  position smallint not null,
  code text not null,
  name text not null,
  kind text not null,
  quantity smallint not null check (quantity >= 0),
  file_id uuid,
  file_name text,
  primary key (agency_id, id),
  foreign key (agency_id, dossier_id) references dossiers.dossier (agency_id, id)
);
comment on table dossiers.component is 'A paper of a dossier as handed in: original, certified copy, copy or electronic, and how many.';
create index component_dossier_idx on dossiers.component (agency_id, dossier_id);
comment on index dossiers.component_dossier_idx is 'A dossier''s papers.';

create table dossiers.pause (
  agency_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  reason text not null,
  basis text,
  mode text not null check (mode in ('resume', 'restart')),
  from_at timestamptz not null,
  to_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, dossier_id) references dossiers.dossier (agency_id, id)
);
comment on table dossiers.pause is 'Time that does not count against the agency: why, on what basis, from when to when, and whether the term goes on or begins anew.';
create index pause_dossier_idx on dossiers.pause (agency_id, dossier_id);
comment on index dossiers.pause_dossier_idx is 'A dossier''s ledger.';

create table dossiers.slip (
  agency_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  kind text not null,
  form text not null,
  regulation text not null,
  number text not null,
  content jsonb not null,
  printed smallint not null default 0,
  made_at timestamptz not null,
  made_by uuid not null,
  voided_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, dossier_id) references dossiers.dossier (agency_id, id)
);
comment on table dossiers.slip is 'A paper the law asks for, as it was issued: form and regulation version, number, content, how often it was printed.';
create index slip_dossier_idx on dossiers.slip (agency_id, dossier_id);
comment on index dossiers.slip_dossier_idx is 'A dossier''s slips.';

create table dossiers.number_block (
  agency_id uuid not null,
  day date not null,
  taken integer not null,
  primary key (agency_id, day)
);
comment on table dossiers.number_block is 'How many dossier numbers of an agency and day were given out in blocks; a code may have gaps, never a double.';

create table dossiers.draft (
  id uuid primary key,
  root_id uuid not null,
  account_id uuid,
  code text not null unique,
  phone_digest bytea,
  procedure_code text not null,
  content jsonb not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  expires_at timestamptz not null,
  sent_as text
);
comment on table dossiers.draft is 'What a citizen has filled in and not yet sent; found again by its code and the phone number, on any device.';
create index draft_account_idx on dossiers.draft (account_id) where account_id is not null;
comment on index dossiers.draft_account_idx is 'A citizen''s own drafts.';
create index draft_expiry_idx on dossiers.draft (expires_at);
comment on index dossiers.draft_expiry_idx is 'The nightly job that removes what has expired.';

grant select, insert, update on all tables in schema dossiers to opencchc_program;
grant delete on dossiers.draft to opencchc_program;

create schema files;
grant usage on schema files to opencchc_program;

create table files.file (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  name text not null,
  media_type text not null,
  bytes integer not null check (bytes > 0),
  sha256 bytea not null,
  place text not null,
  added_by uuid,
  added_at timestamptz not null,
  primary key (agency_id, id)
);
comment on table files.file is 'A stored file: what it was called, what it really is (told from its content), and where the bytes lie. Stored once per agency and content.';
create unique index file_content_idx on files.file (agency_id, sha256);
comment on index files.file_content_idx is 'The same content is stored once.';

create table files.use (
  agency_id uuid not null,
  file_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  purpose text not null,
  used_at timestamptz not null,
  primary key (agency_id, file_id, subject_kind, subject_id, purpose),
  foreign key (agency_id, file_id) references files.file (agency_id, id)
);
comment on table files.use is 'Where a file is used: "where used" on any file.';
grant select, insert, update on all tables in schema files to opencchc_program;

create schema measures;
grant usage on schema measures to opencchc_program;

create table measures.fact (
  agency_id uuid not null,
  kind text not null,
  id uuid not null,
  code text not null,
  class text not null,
  channel text not null,
  opened_on date,
  closed_on date,
  ended_on date,
  late_from date,
  late_until date,
  missed_from date,
  missed_until date,
  due_at timestamptz,
  first_due_at timestamptz,
  marks text[] not null default '{}',
  worked integer,
  primary key (agency_id, kind, id)
);
comment on table measures.fact is 'A case as figures see it, folded from its events and from nothing else: the days it opened, closed, became late; its marks (on_time, online …). The rows behind every figure.';
comment on column measures.fact.late_from is 'The day it was, or will be unless it is closed before, late: past the due time in force. late_until: the day it stopped being open and late.';
comment on column measures.fact.missed_from is 'As late_from, against the first appointment given, whatever was granted since.';
comment on column measures.fact.class is 'What it is an instance of: the procedure''s code.';
comment on column measures.fact.worked is 'Working time it took, in minutes.';
create index fact_opened_idx on measures.fact (agency_id, kind, opened_on);
comment on index measures.fact_opened_idx is 'Rows behind "received".';
create index fact_closed_idx on measures.fact (agency_id, kind, closed_on);
comment on index measures.fact_closed_idx is 'Rows behind "solved" and what is judged of it.';
create index fact_open_idx on measures.fact (agency_id, kind, due_at) where ended_on is null and opened_on is not null;
comment on index measures.fact_open_idx is 'Open and late now. Partial: the open ones only.';
create index fact_late_idx on measures.fact (agency_id, kind, late_from) where late_from is not null;
comment on index measures.fact_late_idx is 'Rows that were late at the end of a past period. Partial: most are never late.';

create table measures.tally (
  agency_id uuid not null,
  counter text not null,
  grain text not null check (grain in ('day', 'month')),
  starts_on date not null,
  class text not null default '',
  channel text not null default '',
  bucket integer not null default 0,
  n bigint not null,
  primary key (agency_id, counter, grain, starts_on, class, channel, bucket)
);
comment on table measures.tally is 'Counters by agency and day, and by month: what dashboards add up instead of reading facts. Kept in step by the fold, in the transaction that moves its cursor. class and channel are empty where the cell counts all.';
comment on column measures.tally.bucket is 'For a spread (working time), the class of the value; 0 for a plain count.';
create index tally_period_idx on measures.tally (counter, grain, starts_on) include (agency_id, bucket, n) where class = '' and channel = '';
comment on index measures.tally_period_idx is 'The cockpit: all agencies of a period.';
grant select, insert, update, delete on all tables in schema measures to opencchc_program;
