create table journal.errand (
  agency_id uuid not null,
  id bigint generated always as identity,
  reaction text not null,
  subject_kind text not null,
  subject_id uuid not null,
  seq integer not null,
  state text not null default 'waiting' check (state in ('waiting', 'dead', 'let_go')),
  due_at timestamptz not null,
  claimed_until timestamptz,
  attempts smallint not null default 0,
  error_code text check (length(error_code) <= 80),
  failed_at timestamptz,
  decided_by uuid,
  decided_at timestamptz,
  primary key (agency_id, id),
  unique (agency_id, subject_kind, subject_id, seq, reaction)
);
comment on table journal.errand is 'What is still to be done about an event: one row for each reaction that asked for its kind, written in the transaction that moves the tail''s cursor and removed when it is done. Dead ones stay until somebody tries again or lets them go.';
comment on column journal.errand.id is 'The order of the journal within a subject: an errand waits until those before it are done or dead.';
comment on column journal.errand.state is 'waiting: to be done at due_at; dead: given up after twelve attempts; let_go: somebody decided that it is not done.';
comment on column journal.errand.claimed_until is 'A worker is at it until then; one that dies leaves it to the next.';
comment on column journal.errand.attempts is 'How often it was begun since it was last asked for.';
comment on column journal.errand.error_code is 'The code of what went wrong last, never its words: those may name a person.';
comment on column journal.errand.decided_by is 'Who last had it tried again or let it go.';
create index errand_due_idx on journal.errand (due_at, id) where state = 'waiting';
comment on index journal.errand_due_idx is 'The next errand to be done.';
create index errand_line_idx on journal.errand (reaction, subject_id, id) where state = 'waiting';
comment on index journal.errand_line_idx is 'Whether another errand of the subject comes first.';
create index errand_kept_idx on journal.errand (failed_at) where state <> 'waiting';
comment on index journal.errand_kept_idx is 'The administrator''s list of dead errands.';
grant select, insert, update, delete on journal.errand to opencchc_program;
