create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

create function public.plain(text) returns text
  language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, normalize($1, nfc)));
comment on function public.plain(text) is 'Words as a person types them in a hurry: lower case, without marks, đ as d. What every search column holds.';

create schema journal;
grant usage on schema journal to opencchc_program;

create table journal.epoch (
  one boolean primary key default true check (one),
  epoch integer not null default 1
);
comment on table journal.epoch is 'Raised when a backup is restored or the data moves to another cluster, where transaction numbers begin anew: the tail orders by (epoch, xid, subject, seq).';
insert into journal.epoch default values;

create table journal.event (
  agency_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  seq integer not null check (seq > 0),
  kind text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  actor_id uuid,
  text text not null,
  data jsonb not null generated always as ((text::jsonb) -> 'data') stored,
  hash bytea not null,
  epoch integer not null,
  xid xid8 not null default pg_current_xact_id(),
  primary key (agency_id, subject_kind, subject_id, seq)
);
comment on table journal.event is 'What happened, never altered: one chain per subject, each hash over the one before and the exact text. No personal data in the text. The program may add rows and read them, nothing else.';
comment on column journal.event.text is 'The exact text the hash covers: JSON with subject, seq, kind, times, actor and data.';
comment on column journal.event.xid is 'The writing transaction; with epoch the order the tail reads in, below the oldest running transaction.';
create index event_tail_idx on journal.event (epoch, xid, subject_id, seq);
comment on index journal.event_tail_idx is 'The tail: the next events in order.';
create index event_time_idx on journal.event using brin (recorded_at);
comment on index journal.event_time_idx is 'The journal page: events of a day.';
grant select, insert on journal.event to opencchc_program;

create table journal.key (
  agency_id uuid not null,
  actor_id uuid not null,
  key text not null check (length(key) between 8 and 200),
  digest bytea not null,
  subject_kind text not null,
  subject_id uuid not null,
  answer jsonb not null,
  used_at timestamptz not null default now(),
  primary key (agency_id, actor_id, key)
);
comment on table journal.key is 'Idempotency keys that were used, with the answer given: the same request twice is done once and answered twice.';
create index key_lookup_idx on journal.key (actor_id, key);
comment on index journal.key_lookup_idx is 'A repeated request, before its agency is known.';
create index key_age_idx on journal.key (used_at);
comment on index journal.key_age_idx is 'The nightly job that forgets keys older than a month.';
grant select, insert, delete on journal.key to opencchc_program;

create table journal.cursor (
  consumer text primary key,
  epoch integer not null default 0,
  xid xid8 not null default '0',
  subject_id uuid not null default '00000000-0000-0000-0000-000000000000',
  seq integer not null default 0,
  events bigint not null default 0,
  moved_at timestamptz not null default now()
);
comment on table journal.cursor is 'How far each reader of the journal has come; moved in the same transaction as what the reader writes.';
grant select, insert, update on journal.cursor to opencchc_program;
grant select on journal.epoch to opencchc_program;

create table journal.seal (
  number integer primary key,
  epoch integer not null,
  xid xid8 not null,
  subjects integer not null,
  root bytea not null,
  heads jsonb not null,
  made_at timestamptz not null default now()
);
comment on table journal.seal is 'A seal lists, in order, the last hash of each subject that moved since the seal before it; its root covers that list and the root before. Deleting the end of a chain, or a whole chain, breaks a seal.';
grant select, insert on journal.seal to opencchc_program;
