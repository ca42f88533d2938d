-- Figures are folded anew from the first event: an appointment first given after reception counts as the first one.
delete from measures.tally;
delete from measures.fact;
delete from journal.cursor where consumer = 'measures';

alter table dossiers.dossier add column collector jsonb;
comment on column dossiers.dossier.collector is 'Who took the result away: name, with what right where it is somebody else, whether the paper of identity was looked at. Personal; the event says only whether it was somebody else.';

create index dossier_ready_idx on dossiers.dossier (agency_id, id) where state = 'at_desk';
comment on index dossiers.dossier_ready_idx is 'Results that lie ready to be collected, newest first. Partial: those that lie there.';

alter table dossiers.draft add column token_digest bytea;
comment on column dossiers.draft.token_digest is 'Digest of the token that the browser holds which began the draft: what opens it while no phone number is given.';

create table dossiers.number_day (
  agency_id uuid not null,
  id uuid not null,
  day date not null,
  taken integer not null,
  used integer not null,
  unused jsonb not null,
  closed_at timestamptz not null,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  primary key (agency_id, id),
  unique (agency_id, day)
);
comment on table dossiers.number_day is 'The dossier numbers of an agency and day once the day is over: how many were taken in blocks, how many became codes, and which did not.';
comment on column dossiers.number_day.unused is 'Spans of numbers, each [first, last].';
grant select, insert on dossiers.number_day to opencchc_program;
