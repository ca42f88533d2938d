create schema documents;
grant usage on schema documents to opencchc_program;

create table documents.register (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  series text not null,
  year integer not null,
  name text not null,
  pattern text not null,
  starts_after integer not null check (starts_after >= 0),
  last integer not null,
  last_on date,
  opened_by uuid not null,
  opened_at timestamptz not null,
  sample boolean not null default false,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  primary key (agency_id, id),
  unique (agency_id, series, year),
  check (last >= starts_after)
);
comment on table documents.register is 'A register of numbers: one row for each agency, series of documents and year. A subject of its own, whose chain shows that no number was left out.';
comment on column documents.register.series is 'Which documents share the numbers, as a key that templates name: quyet-dinh, ket-qua.';
comment on column documents.register.pattern is 'How number and symbol are written: {số}/QĐ-UBND; {số} has two figures at least (NĐ 30/2020/NĐ-CP, phụ lục I), {năm} is the year.';
comment on column documents.register.starts_after is 'The last number given on paper before the register was kept here; the first one taken here is the next.';
comment on column documents.register.last is 'The last number taken.';
comment on column documents.register.last_on is 'The day it was taken for: a later number never has an earlier day.';

create table documents.number (
  agency_id uuid not null,
  id uuid not null,
  register_id uuid not null,
  n integer not null,
  symbol text not null,
  taken_on date not null,
  taken_by uuid not null,
  taken_at timestamptz not null,
  subject_kind text,
  subject_id uuid,
  note text,
  void_reason text,
  voided_by uuid,
  voided_at timestamptz,
  primary key (agency_id, id),
  unique (agency_id, register_id, n),
  foreign key (agency_id, register_id) references documents.register (agency_id, id),
  check ((subject_kind is null) = (subject_id is null))
);
comment on table documents.number is 'A number taken from a register, written by the statement that moves the register on. One that was not used is void, with the reason, and is not given again.';
comment on column documents.number.symbol is 'Number and symbol as the document shows them: 07/QĐ-UBND.';
comment on column documents.number.subject_kind is 'What took it, with subject_id; null where it was taken by hand for a document kept elsewhere, which note names.';

create table documents.template (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  kind text not null,
  code text not null,
  edition integer not null,
  name text not null,
  name_en text,
  used_for text not null default '',
  format text not null check (format in ('docx', 'typst')),
  content jsonb,
  file_id uuid,
  file_name text,
  faults jsonb not null default '[]',
  series text not null,
  valid_from date,
  valid_to date,
  basis text not null,
  verified boolean not null default false,
  state text not null check (state in ('draft', 'published', 'withdrawn')),
  made_by uuid not null,
  made_at timestamptz not null,
  published_by uuid,
  published_at timestamptz,
  sample boolean not null default false,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  primary key (agency_id, id),
  unique (agency_id, code, edition)
);
comment on table documents.template is 'One edition of a template of documents, at the province or at the agency that uses it. A published edition does not change: what was drafted with it keeps it.';
comment on column documents.template.kind is 'The kind of document, by the code a capability declares it under: which fields the template may name.';
comment on column documents.template.used_for is 'What it is for within its kind, as a key of the kind''s owner: a procedure and a result; empty where it serves all.';
comment on column documents.template.content is 'The texts of a typst template; null of a Word file, which stands under file_id.';
comment on column documents.template.faults is 'What is wrong with its tags, each with its place; empty before it can be published.';
comment on column documents.template.series is 'From which register documents made with it take their number.';
comment on column documents.template.verified is 'Whether its layout and basis were held against the text of the regulation.';
create index template_kind_idx on documents.template (root_id, kind, state);
comment on index documents.template_kind_idx is 'Templates to choose from for a kind of document.';

create table documents.document (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  kind text not null,
  template_id uuid not null,
  template_agency_id uuid not null,
  subject_kind text,
  subject_id uuid,
  replaces_id uuid,
  replaced_by_id uuid,
  verification text not null,
  state text not null check (state in ('drafted', 'submitted', 'signed', 'numbered', 'issued', 'replaced', 'void')),
  sealed_values bytea not null,
  values_key integer not null,
  draft_file_id uuid,
  signed_how text check (signed_how in ('paper', 'file', 'signer')),
  signed_file_id uuid,
  issued_file_id uuid,
  signed_by uuid,
  signed_at timestamptz,
  number_id uuid,
  symbol text,
  numbered_on date,
  issued_at timestamptz,
  reason text,
  drafted_by uuid not null,
  drafted_at timestamptz not null,
  changed_at timestamptz not null,
  sample boolean not null default false,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  primary key (agency_id, id),
  unique (root_id, verification),
  foreign key (template_agency_id, template_id) references documents.template (agency_id, id),
  foreign key (agency_id, number_id) references documents.number (agency_id, id),
  check ((subject_kind is null) = (subject_id is null))
);
comment on table documents.document is 'A document of an agency, from its draft to the one that is issued and kept, about a subject of any kind.';
comment on column documents.document.verification is 'What is printed on the document to ask for it at the public page; drawn by chance, so that codes cannot be walked.';
comment on column documents.document.sealed_values is 'The values of its fields as JSON, encrypted with the key values_key: they name people and hold their numbers.';
comment on column documents.document.draft_file_id is 'The Word file as it was filled, or put back by hand; null of typst, which is set anew from the values.';
comment on column documents.document.signed_how is 'By hand on paper, as a file signed elsewhere, or by the signer of this installation.';
comment on column documents.document.number_id is 'Its number in the register; taken by the statement that numbers it.';
comment on column documents.document.reason is 'Why it was last sent back, or is void.';
create index document_list_idx on documents.document (agency_id, changed_at desc);
comment on index documents.document_list_idx is 'The list of an agency, latest first.';
create index document_subject_idx on documents.document (agency_id, subject_kind, subject_id);
comment on index documents.document_subject_idx is 'Documents about one subject.';
create index document_template_idx on documents.document (template_agency_id, template_id);
comment on index documents.document_template_idx is 'Foreign key: what was made with an edition of a template.';
create index document_number_idx on documents.document (agency_id, number_id);
comment on index documents.document_number_idx is 'Foreign key: which document has a number; verification holds both against each other.';

grant select, insert, update on all tables in schema documents to opencchc_program;
