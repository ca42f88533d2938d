-- A result that was issued as a document is the dossier's result as a file, as a scan put to it is.
alter table dossiers.result_file add column document_id uuid;
comment on column dossiers.result_file.document_id is 'The document of the same agency that it was issued as; null for a scan or a file signed elsewhere.';
