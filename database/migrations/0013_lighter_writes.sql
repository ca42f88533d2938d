-- Keys are written in the order of their age: ranges of pages tell it as well as a tree does.
drop index journal.key_age_idx;
create index key_age_idx on journal.key using brin (used_at);
comment on index journal.key_age_idx is 'The nightly job that forgets keys older than a month. Ranges of pages: keys stand in the order they were used.';

-- What belongs to a dossier is only ever read with it: one index, of dossier and row, is its key and finds it too.
create unique index step_key on dossiers.step (agency_id, dossier_id, id);
alter table dossiers.step drop constraint step_pkey;
alter table dossiers.step add constraint step_pkey primary key using index step_key;
drop index dossiers.step_dossier_idx;
create unique index component_key on dossiers.component (agency_id, dossier_id, id);
alter table dossiers.component drop constraint component_pkey;
alter table dossiers.component add constraint component_pkey primary key using index component_key;
drop index dossiers.component_dossier_idx;
create unique index slip_key on dossiers.slip (agency_id, dossier_id, id);
alter table dossiers.slip drop constraint slip_pkey;
alter table dossiers.slip add constraint slip_pkey primary key using index slip_key;
drop index dossiers.slip_dossier_idx;
create unique index pause_key on dossiers.pause (agency_id, dossier_id, id);
alter table dossiers.pause drop constraint pause_pkey;
alter table dossiers.pause add constraint pause_pkey primary key using index pause_key;
drop index dossiers.pause_dossier_idx;
comment on table dossiers.step is 'One step of a dossier''s process: who has it, since when, until when, and how long it took in working time. It gets its row when it is reached; what is ahead stands in the procedure''s version. The control slip is made of these.';
