-- A file of the office at a step: a draft, a photo of a site, what another agency answered.
alter table dossiers.remark add column file_id uuid, add column file_name text,
  add constraint remark_file_named check ((file_id is null) = (file_name is null));
comment on column dossiers.remark.file_id is 'A file of the office that goes with it; nobody outside is given it.';
comment on column dossiers.remark.file_name is 'What the file was called when it was put there.';
