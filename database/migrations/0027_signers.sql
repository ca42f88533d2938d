create table documents.signer (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  account_id uuid,
  driver text not null,
  settings jsonb not null default '{}',
  holder_sealed bytea,
  holder_key smallint,
  secret_sealed bytea,
  secret_key smallint,
  stamp_url text check (length(stamp_url) <= 500),
  stamp_policy text check (length(stamp_policy) <= 200),
  set_at timestamptz not null,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  primary key (agency_id, id),
  unique nulls not distinct (agency_id, account_id)
);
comment on table documents.signer is 'How somebody signs documents of an agency: a person of it, or the agency itself with its seal. Without a row nobody signs here, and documents are signed on paper or elsewhere.';
comment on column documents.signer.account_id is 'The person; null for the seal of the agency.';
comment on column documents.signer.driver is 'Name of the connector: remote, pkcs11, file_key…; off where it was switched off.';
comment on column documents.signer.settings is 'What the connector declares that it needs, without its secret.';
comment on column documents.signer.holder_sealed is 'The account by which the service knows the holder (often an identity number), encrypted with the key holder_key; null where the product names it itself.';
comment on column documents.signer.secret_sealed is 'The token for the service, encrypted with the key secret_key.';
comment on column documents.signer.stamp_url is 'Which authority stamps the time (RFC 3161); null: none, the signature says its time itself.';
comment on column documents.signer.stamp_policy is 'The policy asked of that authority; null for its own.';

create table documents.signing (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  document_id uuid not null,
  role text not null check (role in ('head', 'seal')),
  state text not null check (state in ('waiting', 'done', 'failed')),
  asked_by uuid not null,
  asked_at timestamptz not null,
  until timestamptz not null,
  driver text not null,
  reference text not null check (length(reference) <= 200),
  base_file_id uuid not null,
  prepared jsonb,
  ended_at timestamptz,
  error_code text check (length(error_code) <= 80),
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  primary key (agency_id, id),
  foreign key (agency_id, document_id) references documents.document (agency_id, id)
);
comment on table documents.signing is 'A signature that was asked for and is not there yet: somebody confirms it on a phone or at a token. Until it comes the document stays where it was.';
comment on column documents.signing.role is 'head: whoever signs the document; seal: the agency, with number and day.';
comment on column documents.signing.asked_by is 'Who asked for it: a head, who then has signed, or whoever issues.';
comment on column documents.signing.reference is 'By which the service is asked what became of it.';
comment on column documents.signing.base_file_id is 'The file as it was prepared for the signature; the signature goes into it.';
comment on column documents.signing.prepared is 'What is added to that file and where the signature goes; empty once it ended.';
comment on column documents.signing.error_code is 'Why it failed, as an objection''s code.';
create unique index signing_waiting_idx on documents.signing (agency_id, document_id) where state = 'waiting';
comment on index documents.signing_waiting_idx is 'One at a time: whether a document waits for a signature.';
create index signing_document_idx on documents.signing (agency_id, document_id, asked_at desc);
comment on index documents.signing_document_idx is 'Foreign key: what became of the last signature that was asked for.';

create index document_signing_idx on documents.document (agency_id, changed_at) where state = 'submitted';
comment on index documents.document_signing_idx is 'What waits to be signed, oldest first.';

grant select, insert, update on documents.signer, documents.signing to opencchc_program;

alter table documents.document add column signed_title text check (length(signed_title) <= 200);
comment on column documents.document.signed_title is 'The office whoever signed held when signing.';
