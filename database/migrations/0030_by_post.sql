-- Dossiers that come by post, and what the paper they came in says.
alter table dossiers.dossier add column consignment jsonb;
comment on column dossiers.dossier.consignment is 'What a dossier that came by post came in: number and day of posting, and whether the envelope is kept. Null for every other channel.';
