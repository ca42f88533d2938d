alter table dossiers.dossier add column answer_by date;
comment on column dossiers.dossier.answer_by is 'The last day to bring what was asked for; past it, and with nothing brought, handling is stopped. Null where nothing is asked for.';
alter table dossiers.dossier add column brought_at timestamptz;
comment on column dossiers.dossier.brought_at is 'When the applicant sent what was asked for; set while nobody has looked at it. The clock goes on from then, not from when somebody looked.';
alter table dossiers.dossier add column reminded smallint not null default 0;
comment on column dossiers.dossier.reminded is 'How often the applicant was reminded that the result lies ready to be collected.';
alter table dossiers.dossier add column post jsonb;
comment on column dossiers.dossier.post is 'The result on its way by post: number of the consignment, and whether it arrived or came back.';

create index dossier_brought_idx on dossiers.dossier (agency_id, brought_at) where brought_at is not null;
comment on index dossiers.dossier_brought_idx is 'Supplements that were sent and wait to be looked at. Partial: a few dozen.';
create index dossier_post_idx on dossiers.dossier (agency_id, id) where post ->> 'news' = 'sent';
comment on index dossiers.dossier_post_idx is 'Results that travel by post. Partial: those on their way.';
create index dossier_answer_by_idx on dossiers.dossier (root_id, answer_by) where answer_by is not null;
comment on index dossiers.dossier_answer_by_idx is 'The nightly job that ends what was not completed in time. Partial: those that wait for papers.';
create index dossier_phone_idx on dossiers.dossier (applicant_phone) where applicant_phone is not null;
comment on index dossiers.dossier_phone_idx is 'A person''s dossiers at the desk, by the number they say.';

alter table dossiers.component add column seen_at timestamptz;
comment on column dossiers.component.seen_at is 'When the desk ticked off that the paper was carried in, of a dossier that was sent online.';

create table dossiers.correction (
  agency_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  at timestamptz not null,
  by uuid not null,
  reason text not null,
  before jsonb not null,
  id_number_sealed bytea,
  id_number_key smallint,
  primary key (agency_id, id),
  foreign key (agency_id, dossier_id) references dossiers.dossier (agency_id, id)
);
comment on table dossiers.correction is 'What stood in a dossier before it was corrected, by whom and why. Personal: the event names the fields and no values.';
comment on column dossiers.correction.before is 'The values that were replaced, by field.';
comment on column dossiers.correction.id_number_sealed is 'The identity number that was replaced, encrypted with the key id_number_key; null where it stayed.';
create index correction_dossier_idx on dossiers.correction (agency_id, dossier_id);
comment on index dossiers.correction_dossier_idx is 'A dossier''s corrections.';

create table dossiers.result_file (
  agency_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  file_id uuid not null,
  file_name text not null,
  attached_at timestamptz not null,
  attached_by uuid not null,
  recalled_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, dossier_id) references dossiers.dossier (agency_id, id)
);
comment on table dossiers.result_file is 'The result as a file, scanned or signed: what a result is given electronically by. The newest one that was not recalled counts.';
comment on column dossiers.result_file.recalled_at is 'When the result it holds was found wrong; it is kept, and given to nobody any more.';
create index result_file_dossier_idx on dossiers.result_file (agency_id, dossier_id);
comment on index dossiers.result_file_dossier_idx is 'A dossier''s results.';

-- A dossier that was another procedure all along begins that one's steps anew.
grant delete on dossiers.step, dossiers.pause to opencchc_program;
grant select, insert on dossiers.correction to opencchc_program;
grant select, insert, update on dossiers.result_file to opencchc_program;

-- Figures are folded anew: a dossier that was withdrawn or stopped has left the open ones; one that was returned electronically had a file.
delete from measures.dossier_tally;
delete from measures.dossier_fact;
delete from measures.plan_due_tally;
delete from measures.plan_due_fact;
delete from measures.initiative_tally;
delete from measures.initiative_fact;
delete from journal.cursor where consumer = 'measures';
