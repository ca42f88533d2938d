-- No silent dossier: how long steps usually take, and which dossiers were raised because nobody touched them.
alter table dossiers.dossier add column raised_at timestamptz;
comment on column dossiers.dossier.raised_at is 'When it was raised because it had not been touched for longer than its step usually takes; over as soon as it is changed after that.';
alter table dossiers.dossier add column raised_to text check (raised_to in ('head', 'superior'));
comment on column dossiers.dossier.raised_to is 'How far it was raised: to the head of the unit, or to the superior.';

create index step_holder_idx on dossiers.step (holder_id) where state = 'open' and holder_id is not null;
comment on index dossiers.step_holder_idx is 'The steps on somebody''s desk. Partial: open ones only.';

create table dossiers.step_pace (
  root_id uuid not null,
  procedure_code text not null,
  step_code text not null,
  minutes integer not null check (minutes >= 0),
  cases integer not null check (cases > 0),
  reckoned_at timestamptz not null,
  primary key (root_id, procedure_code, step_code)
);
comment on table dossiers.step_pace is 'In how many working minutes nine of ten steps of that code were done in the last year, and of how many that is; reckoned each night. A dossier that is not touched for longer is raised.';
grant select, insert, update, delete on dossiers.step_pace to opencchc_program;
