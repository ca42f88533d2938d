-- What is handed in at the counter of one agency may be another's to handle.
alter table dossiers.dossier add column via_agency_id uuid;
comment on column dossiers.dossier.via_agency_id is 'The agency at whose counter it was handed in for this one, which receives it; null where it came here itself.';
