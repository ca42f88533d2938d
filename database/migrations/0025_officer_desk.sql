-- The officer's desk: opinions and notes at steps, questions to colleagues, going back.
create table dossiers.remark (
  agency_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  step_code text not null,
  kind text not null check (kind in ('opinion', 'note', 'returned', 'handed_over')),
  text text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (agency_id, dossier_id, id),
  foreign key (agency_id, dossier_id) references dossiers.dossier (agency_id, id)
);
comment on table dossiers.remark is 'What somebody of the office wrote at a step of a dossier: an opinion, a note for colleagues, why it went back, what goes with handing it over. May name people, so it stands here and never in the journal.';
comment on column dossiers.remark.step_code is 'The step that was open when it was written, by its code in the procedure''s version.';

create table dossiers.question (
  agency_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  step_code text not null,
  asked_by uuid not null,
  asked_to uuid not null,
  text text not null,
  asked_at timestamptz not null,
  answer text,
  answered_by uuid,
  answered_at timestamptz,
  primary key (agency_id, dossier_id, id),
  foreign key (agency_id, dossier_id) references dossiers.dossier (agency_id, id),
  check ((answer is null) = (answered_at is null))
);
comment on table dossiers.question is 'What was asked of a colleague about a dossier, and the answer; the dossier stays with who asks.';
create index question_to_idx on dossiers.question (asked_to, asked_at) where answered_at is null;
comment on index dossiers.question_to_idx is 'What I was asked and have not answered. Partial: the open ones, a few of each person.';
create index question_by_idx on dossiers.question (asked_by, asked_at) where answered_at is null;
comment on index dossiers.question_by_idx is 'Whose answers I wait for. Partial as above.';

alter table dossiers.step add column checked smallint[] not null default '{}';
comment on column dossiers.step.checked is 'Which points of the procedure''s checklist for this step were ticked, by their places in the version, from 0.';
alter table dossiers.dossier add column open_questions smallint not null default 0;
comment on column dossiers.dossier.open_questions is 'How many questions to colleagues wait for an answer; counted by the decisions that ask and answer.';

grant select, insert, update on dossiers.remark, dossiers.question to opencchc_program;
