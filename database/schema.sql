-- Generated from database/migrations by `npm run generate`; to be read, not run.

-- A body of the state, from the day it exists to its last day (dated data: mergers end bodies and begin others). The province is its own root.
create table agencies.agency (
  id uuid not null,
  root_id uuid not null,
  -- Short code within the province, as sheets and the command line name it.
  code text not null,
  -- Electronic identifier (mã định danh, QĐ 20/2020/QĐ-TTg), the head of every dossier code: H99.16
  identifier text,
  valid_from date not null,
  -- Its last day; null while it stands.
  valid_to date,
  sample boolean not null default false,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (id),
  UNIQUE (root_id, code),
  CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,34}$'::text),
  CHECK (valid_to IS NULL OR valid_to >= valid_from)
);

-- A group as plans and reports name it ("sở, ban, ngành"): by kind and level, so that its members are those of the day asked for, and by name besides.
create table agencies.grouping (
  id uuid not null,
  root_id uuid not null,
  code text not null,
  name text not null,
  kinds text[] not null default '{}'::text[],
  level text,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (id),
  UNIQUE (root_id, code),
  CHECK (level = ANY (ARRAY['T'::text, 'H'::text, 'X'::text]))
);

-- Agencies put into a group, or left out of it, by name.
create table agencies.grouping_member (
  grouping_id uuid not null,
  agency_id uuid not null,
  included boolean not null default true,
  PRIMARY KEY (grouping_id, agency_id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  FOREIGN KEY (grouping_id) REFERENCES agencies."grouping"(id)
);
-- An agency's groups.
CREATE INDEX grouping_member_agency_idx ON agencies.grouping_member USING btree (agency_id);

-- A number for each province that rises with every change of an agency.
create view agencies.revision as
 SELECT root_id,
    sum(version) AS versions
   FROM agencies.agency
  GROUP BY root_id;

-- What an agency was called, what it was and whom it was under, from day to day; spans of one agency never overlap (looked at when the statement that ends one and begins the next is done).
create table agencies.standing (
  id uuid not null,
  agency_id uuid not null,
  root_id uuid not null,
  parent_id uuid,
  name text not null,
  short_name text not null,
  -- province, department, district, commune, unit (a part of an agency), public_unit, central, party, front, partner
  kind text not null,
  -- T province, H district (until 30 June 2025), X commune; null outside the levels.
  level text,
  address text,
  phone text,
  basis text,
  valid_from date not null,
  valid_to date,
  search text not null generated always as (plain(((name || ' '::text) || short_name))) stored,
  PRIMARY KEY (id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  FOREIGN KEY (parent_id) REFERENCES agencies.agency(id),
  CHECK (level = ANY (ARRAY['T'::text, 'H'::text, 'X'::text])),
  CHECK (valid_to IS NULL OR valid_to >= valid_from),
  EXCLUDE USING gist (agency_id WITH =, daterange(valid_from, valid_to, '[]'::text) WITH &&) DEFERRABLE INITIALLY DEFERRED
);
-- An agency's history.
CREATE INDEX standing_agency_idx ON agencies.standing USING btree (agency_id, valid_from);
-- The tree: whom an agency has under it.
CREATE INDEX standing_parent_idx ON agencies.standing USING btree (parent_id);
-- Loading a province's tree.
CREATE INDEX standing_root_idx ON agencies.standing USING btree (root_id);

-- Who carries on whose work: merged, split or moved agencies, from that day.
create table agencies.succession (
  root_id uuid not null,
  predecessor_id uuid not null,
  successor_id uuid not null,
  on_day date not null,
  basis text,
  PRIMARY KEY (predecessor_id, successor_id),
  FOREIGN KEY (predecessor_id) REFERENCES agencies.agency(id),
  FOREIGN KEY (successor_id) REFERENCES agencies.agency(id)
);
-- Loading a province's tree.
CREATE INDEX succession_root_idx ON agencies.succession USING btree (root_id);
-- From an agency back to those it came out of.
CREATE INDEX succession_successor_idx ON agencies.succession USING btree (successor_id);

-- A yearly notice: which days a holiday takes this year, or a working day and a rest day that change places.
create table calendar.decision (
  id uuid not null,
  root_id uuid not null,
  kind text not null,
  holiday text,
  basis text not null,
  verified boolean not null,
  removed_at timestamp with time zone,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (id),
  FOREIGN KEY (root_id) REFERENCES agencies.agency(id),
  CHECK ((kind = 'holiday'::text) = (holiday IS NOT NULL)),
  CHECK (kind = ANY (ARRAY['holiday'::text, 'swap'::text]))
);
-- Loading a province's calendar.
CREATE INDEX decision_root_idx ON calendar.decision USING btree (root_id);

-- The days of a yearly notice. One day is decided once.
create table calendar.decision_day (
  decision_id uuid not null,
  root_id uuid not null,
  day date not null,
  kind text not null,
  removed boolean not null default false,
  PRIMARY KEY (decision_id, day),
  FOREIGN KEY (decision_id) REFERENCES calendar.decision(id),
  CHECK (kind = ANY (ARRAY['holiday'::text, 'off'::text, 'work'::text]))
);
-- One day is decided once; removed decisions do not count.
CREATE UNIQUE INDEX decision_day_once_idx ON calendar.decision_day USING btree (root_id, day) WHERE (NOT removed);

-- When an agency's desks are open, by weekday, from day to day; agencies below without hours of their own keep the same.
create table calendar.desk_hours (
  id uuid not null,
  root_id uuid not null,
  agency_id uuid not null,
  -- By ISO weekday: {"1": [[450, 690], [810, 1020]], …} in minutes since midnight; a weekday without entry is not worked.
  hours jsonb not null,
  -- Weekdays on which dossiers are received but that are no working day of a term.
  reception_only smallint[] not null default '{}'::smallint[],
  basis text not null,
  verified boolean not null,
  valid_from date not null,
  valid_to date,
  removed_at timestamp with time zone,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  FOREIGN KEY (root_id) REFERENCES agencies.agency(id),
  CHECK (valid_to IS NULL OR valid_to >= valid_from),
  EXCLUDE USING gist (agency_id WITH =, daterange(valid_from, valid_to, '[]'::text) WITH &&) WHERE (removed_at IS NULL)
);
-- The desk hours of one agency.
CREATE INDEX desk_hours_agency_idx ON calendar.desk_hours USING btree (agency_id);
-- Loading a province's calendar.
CREATE INDEX desk_hours_root_idx ON calendar.desk_hours USING btree (root_id);

-- A public holiday by law, by the solar or the lunar calendar, from day to day, with its basis. verified = false: taken from memory, to be checked against the text.
create table calendar.holiday (
  id uuid not null,
  root_id uuid not null,
  code text not null,
  name text not null,
  kind text not null,
  month smallint not null,
  day smallint not null,
  -- How many of its days lie before the named one.
  days_before smallint not null,
  length smallint not null,
  -- Falling on a weekly rest day it is made up on the next working day.
  made_up boolean not null,
  -- Which days it takes is decided each year; until then these are the default.
  set_yearly boolean not null,
  basis text not null,
  verified boolean not null,
  valid_from date not null,
  valid_to date,
  removed_at timestamp with time zone,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (id),
  FOREIGN KEY (root_id) REFERENCES agencies.agency(id),
  CHECK (code ~ '^[a-z][a-z_]{1,39}$'::text),
  CHECK (day >= 1 AND day <= 31),
  CHECK (days_before < length),
  CHECK (days_before >= 0 AND days_before <= 10),
  CHECK (kind = ANY (ARRAY['solar'::text, 'lunar'::text])),
  CHECK (length >= 1 AND length <= 15),
  CHECK (month >= 1 AND month <= 12),
  CHECK (valid_to IS NULL OR valid_to >= valid_from),
  EXCLUDE USING gist (root_id WITH =, code WITH =, daterange(valid_from, valid_to, '[]'::text) WITH &&) WHERE (removed_at IS NULL)
);
-- Loading a province's calendar, ended entries too.
CREATE INDEX holiday_province_idx ON calendar.holiday USING btree (root_id);

-- Days on which an agency and those below it differ: shut (a storm, a power cut), at work, or only receiving.
create table calendar.local_day (
  id uuid not null,
  root_id uuid not null,
  agency_id uuid not null,
  kind text not null,
  -- Hours of those days as [[from, to], …] in minutes since midnight; null for the usual ones.
  hours jsonb,
  basis text not null,
  verified boolean not null,
  valid_from date not null,
  valid_to date not null,
  removed_at timestamp with time zone,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  FOREIGN KEY (root_id) REFERENCES agencies.agency(id),
  CHECK (kind = ANY (ARRAY['closed'::text, 'open'::text, 'reception_only'::text])),
  CHECK (valid_to >= valid_from),
  EXCLUDE USING gist (agency_id WITH =, daterange(valid_from, valid_to, '[]'::text) WITH &&) WHERE (removed_at IS NULL)
);
-- What is declared for one agency.
CREATE INDEX local_day_agency_idx ON calendar.local_day USING btree (agency_id);
-- Loading a province's calendar.
CREATE INDEX local_day_root_idx ON calendar.local_day USING btree (root_id);

-- What a person made of a proposal: which effects, who, when and why.
create table consequences.decision (
  agency_id uuid not null,
  proposal_id uuid not null,
  verdict text not null,
  effects text[] not null,
  by uuid not null,
  at timestamp with time zone not null,
  why text not null,
  PRIMARY KEY (agency_id, proposal_id),
  FOREIGN KEY (agency_id, proposal_id) REFERENCES consequences.proposal(agency_id, id),
  CHECK (verdict = ANY (ARRAY['accepted'::text, 'refused'::text]))
);

-- What a rule proposes about an agency or an officer for a year, with the figures it rests on. Nothing happens by itself: a person decides.
create table consequences.proposal (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  rule text not null,
  subject_kind text not null,
  subject_id uuid not null,
  year integer not null,
  -- lapsed: the figures moved and the rule does not propose it any more.
  state text not null,
  effects text[] not null,
  reasons jsonb not null,
  asks boolean not null,
  figures jsonb not null,
  proposed_at timestamp with time zone not null,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  CHECK (state = ANY (ARRAY['proposed'::text, 'lapsed'::text, 'decided'::text])),
  CHECK (subject_kind = ANY (ARRAY['agency'::text, 'officer'::text]))
);
-- What waits for a decision in a year.
CREATE INDEX proposal_list_idx ON consequences.proposal USING btree (root_id, year, state);

-- A rule on what follows from results, as data: condition, effects, basis, on or off.
create table consequences.rule (
  agency_id uuid not null,
  id uuid not null,
  code text not null,
  content jsonb not null,
  brought boolean not null,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, code),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  CHECK (code ~ '^[A-Z][A-Z0-9.-]{0,19}$'::text)
);

-- A document of an agency, from its draft to the one that is issued and kept, about a subject of any kind.
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
  -- What is printed on the document to ask for it at the public page; drawn by chance, so that codes cannot be walked.
  verification text not null,
  state text not null,
  -- The values of its fields as JSON, encrypted with the key values_key: they name people and hold their numbers.
  sealed_values bytea not null,
  values_key integer not null,
  -- The Word file as it was filled, or put back by hand; null of typst, which is set anew from the values.
  draft_file_id uuid,
  -- By hand on paper, as a file signed elsewhere, or by the signer of this installation.
  signed_how text,
  signed_file_id uuid,
  issued_file_id uuid,
  signed_by uuid,
  signed_at timestamp with time zone,
  -- Its number in the register; taken by the statement that numbers it.
  number_id uuid,
  symbol text,
  numbered_on date,
  issued_at timestamp with time zone,
  -- Why it was last sent back, or is void.
  reason text,
  drafted_by uuid not null,
  drafted_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  sample boolean not null default false,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  -- The office whoever signed held when signing.
  signed_title text,
  PRIMARY KEY (agency_id, id),
  UNIQUE (root_id, verification),
  FOREIGN KEY (agency_id, number_id) REFERENCES documents.number(agency_id, id),
  FOREIGN KEY (template_agency_id, template_id) REFERENCES documents.template(agency_id, id),
  CHECK ((subject_kind IS NULL) = (subject_id IS NULL)),
  CHECK (length(signed_title) <= 200),
  CHECK (signed_how = ANY (ARRAY['paper'::text, 'file'::text, 'signer'::text])),
  CHECK (state = ANY (ARRAY['drafted'::text, 'submitted'::text, 'signed'::text, 'numbered'::text, 'issued'::text, 'replaced'::text, 'void'::text]))
);
-- The list of an agency, latest first.
CREATE INDEX document_list_idx ON documents.document USING btree (agency_id, changed_at DESC);
-- Foreign key: which document has a number; verification holds both against each other.
CREATE INDEX document_number_idx ON documents.document USING btree (agency_id, number_id);
-- What waits to be signed, oldest first.
CREATE INDEX document_signing_idx ON documents.document USING btree (agency_id, changed_at) WHERE (state = 'submitted'::text);
-- Documents about one subject.
CREATE INDEX document_subject_idx ON documents.document USING btree (agency_id, subject_kind, subject_id);
-- Foreign key: what was made with an edition of a template.
CREATE INDEX document_template_idx ON documents.document USING btree (template_agency_id, template_id);

-- A number taken from a register, written by the statement that moves the register on. One that was not used is void, with the reason, and is not given again.
create table documents.number (
  agency_id uuid not null,
  id uuid not null,
  register_id uuid not null,
  n integer not null,
  -- Number and symbol as the document shows them: 07/QĐ-UBND.
  symbol text not null,
  taken_on date not null,
  taken_by uuid not null,
  taken_at timestamp with time zone not null,
  -- What took it, with subject_id; null where it was taken by hand for a document kept elsewhere, which note names.
  subject_kind text,
  subject_id uuid,
  note text,
  void_reason text,
  voided_by uuid,
  voided_at timestamp with time zone,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, register_id, n),
  FOREIGN KEY (agency_id, register_id) REFERENCES documents.register(agency_id, id),
  CHECK ((subject_kind IS NULL) = (subject_id IS NULL))
);

-- A register of numbers: one row for each agency, series of documents and year. A subject of its own, whose chain shows that no number was left out.
create table documents.register (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  -- Which documents share the numbers, as a key that templates name: quyet-dinh, ket-qua.
  series text not null,
  year integer not null,
  name text not null,
  -- How number and symbol are written: {số}/QĐ-UBND; {số} has two figures at least (NĐ 30/2020/NĐ-CP, phụ lục I), {năm} is the year.
  pattern text not null,
  -- The last number given on paper before the register was kept here; the first one taken here is the next.
  starts_after integer not null,
  -- The last number taken.
  last integer not null,
  -- The day it was taken for: a later number never has an earlier day.
  last_on date,
  opened_by uuid not null,
  opened_at timestamp with time zone not null,
  sample boolean not null default false,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, series, year),
  CHECK (last >= starts_after),
  CHECK (starts_after >= 0)
);

-- How somebody signs documents of an agency: a person of it, or the agency itself with its seal. Without a row nobody signs here, and documents are signed on paper or elsewhere.
create table documents.signer (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  -- The person; null for the seal of the agency.
  account_id uuid,
  -- Name of the connector: remote, pkcs11, file_key…; off where it was switched off.
  driver text not null,
  -- What the connector declares that it needs, without its secret.
  settings jsonb not null default '{}'::jsonb,
  -- The account by which the service knows the holder (often an identity number), encrypted with the key holder_key; null where the product names it itself.
  holder_sealed bytea,
  holder_key smallint,
  -- The token for the service, encrypted with the key secret_key.
  secret_sealed bytea,
  secret_key smallint,
  -- Which authority stamps the time (RFC 3161); null: none, the signature says its time itself.
  stamp_url text,
  -- The policy asked of that authority; null for its own.
  stamp_policy text,
  set_at timestamp with time zone not null,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (agency_id, id),
  UNIQUE NULLS NOT DISTINCT (agency_id, account_id),
  CHECK (length(stamp_policy) <= 200),
  CHECK (length(stamp_url) <= 500)
);

-- A signature that was asked for and is not there yet: somebody confirms it on a phone or at a token. Until it comes the document stays where it was.
create table documents.signing (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  document_id uuid not null,
  -- head: whoever signs the document; seal: the agency, with number and day.
  role text not null,
  state text not null,
  -- Who asked for it: a head, who then has signed, or whoever issues.
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  until timestamp with time zone not null,
  driver text not null,
  -- By which the service is asked what became of it.
  reference text not null,
  -- The file as it was prepared for the signature; the signature goes into it.
  base_file_id uuid not null,
  -- What is added to that file and where the signature goes; empty once it ended.
  prepared jsonb,
  ended_at timestamp with time zone,
  -- Why it failed, as an objection's code.
  error_code text,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, document_id) REFERENCES documents.document(agency_id, id),
  CHECK (length(error_code) <= 80),
  CHECK (length(reference) <= 200),
  CHECK (role = ANY (ARRAY['head'::text, 'seal'::text])),
  CHECK (state = ANY (ARRAY['waiting'::text, 'done'::text, 'failed'::text]))
);
-- Foreign key: what became of the last signature that was asked for.
CREATE INDEX signing_document_idx ON documents.signing USING btree (agency_id, document_id, asked_at DESC);
-- One at a time: whether a document waits for a signature.
CREATE UNIQUE INDEX signing_waiting_idx ON documents.signing USING btree (agency_id, document_id) WHERE (state = 'waiting'::text);

-- One edition of a template of documents, at the province or at the agency that uses it. A published edition does not change: what was drafted with it keeps it.
create table documents.template (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  -- The kind of document, by the code a capability declares it under: which fields the template may name.
  kind text not null,
  code text not null,
  edition integer not null,
  name text not null,
  name_en text,
  -- What it is for within its kind, as a key of the kind's owner: a procedure and a result; empty where it serves all.
  used_for text not null default ''::text,
  format text not null,
  -- The texts of a typst template; null of a Word file, which stands under file_id.
  content jsonb,
  file_id uuid,
  file_name text,
  -- What is wrong with its tags, each with its place; empty before it can be published.
  faults jsonb not null default '[]'::jsonb,
  -- From which register documents made with it take their number.
  series text not null,
  valid_from date,
  valid_to date,
  basis text not null,
  -- Whether its layout and basis were held against the text of the regulation.
  verified boolean not null default false,
  state text not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  published_by uuid,
  published_at timestamp with time zone,
  sample boolean not null default false,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, code, edition),
  CHECK (format = ANY (ARRAY['docx'::text, 'typst'::text])),
  CHECK (state = ANY (ARRAY['draft'::text, 'published'::text, 'withdrawn'::text]))
);
-- Templates to choose from for a kind of document.
CREATE INDEX template_kind_idx ON documents.template USING btree (root_id, kind, state);

-- A paper of a dossier as handed in: original, certified copy, copy or electronic, and how many.
create table dossiers.component (
  agency_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  position smallint not null,
  code text not null,
  name text not null,
  kind text not null,
  quantity smallint not null,
  file_id uuid,
  file_name text,
  -- When the desk ticked off that the paper was carried in, of a dossier that was sent online.
  seen_at timestamp with time zone,
  PRIMARY KEY (agency_id, dossier_id, id),
  FOREIGN KEY (agency_id, dossier_id) REFERENCES dossiers.dossier(agency_id, id),
  CHECK (quantity >= 0)
);

-- What stood in a dossier before it was corrected, by whom and why. Personal: the event names the fields and no values.
create table dossiers.correction (
  agency_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  at timestamp with time zone not null,
  by uuid not null,
  reason text not null,
  -- The values that were replaced, by field.
  before jsonb not null,
  -- The identity number that was replaced, encrypted with the key id_number_key; null where it stayed.
  id_number_sealed bytea,
  id_number_key smallint,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, dossier_id) REFERENCES dossiers.dossier(agency_id, id)
);
-- A dossier's corrections.
CREATE INDEX correction_dossier_idx ON dossiers.correction USING btree (agency_id, dossier_id);

-- Paper of several dossiers carried from the desk to a unit (phiếu bàn giao hồ sơ), or results from a unit to the desk: who gave it, who signed for it.
create table dossiers.delivery (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  -- How people call it: BG, the code of the agency, the day, the number of that day.
  code text not null,
  day date not null,
  number integer not null,
  direction text not null,
  -- The part of the agency it goes to or comes from; null where the agency has none, or it is for the agency's officers as a whole.
  unit_id uuid,
  -- given: on its way, nobody signed for it; taken: signed for, all of it or part; taken_back: withdrawn by who gave it before anybody signed.
  state text not null,
  given_by uuid not null,
  given_at timestamp with time zone not null,
  taken_by uuid,
  taken_at timestamp with time zone,
  sample boolean not null default false,
  version integer not null,
  last_seq bigint not null,
  last_hash bytea not null,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  FOREIGN KEY (root_id) REFERENCES agencies.agency(id),
  FOREIGN KEY (unit_id) REFERENCES agencies.agency(id),
  CHECK ((state = 'taken'::text) = (taken_at IS NOT NULL)),
  CHECK ((taken_by IS NULL) = (taken_at IS NULL)),
  CHECK (direction = ANY (ARRAY['to_unit'::text, 'to_desk'::text])),
  CHECK (state = ANY (ARRAY['given'::text, 'taken'::text, 'taken_back'::text]))
);
-- One delivery by its code.
CREATE UNIQUE INDEX delivery_code_idx ON dossiers.delivery USING btree (root_id, code);
-- The deliveries of an agency, latest first.
CREATE INDEX delivery_given_idx ON dossiers.delivery USING btree (agency_id, given_at DESC, id);
-- The next number of a day; no number twice.
CREATE UNIQUE INDEX delivery_number_idx ON dossiers.delivery USING btree (agency_id, day, number);
-- Foreign key: whether deliveries name a part of an agency.
CREATE INDEX delivery_unit_idx ON dossiers.delivery USING btree (unit_id) WHERE (unit_id IS NOT NULL);

-- A dossier on a delivery, with how many originals and how many papers in all it was given with.
create table dossiers.delivery_item (
  agency_id uuid not null,
  delivery_id uuid not null,
  dossier_id uuid not null,
  position smallint not null,
  originals smallint not null,
  papers smallint not null,
  -- Whether it was among what was signed for; null while nobody has signed.
  taken boolean,
  -- Why it was not signed for. May name people, so it stands here and never in the journal.
  reason text,
  PRIMARY KEY (agency_id, delivery_id, dossier_id),
  FOREIGN KEY (agency_id, delivery_id) REFERENCES dossiers.delivery(agency_id, id),
  FOREIGN KEY (agency_id, dossier_id) REFERENCES dossiers.dossier(agency_id, id),
  CHECK (reason IS NULL OR taken = false)
);
-- Foreign key, and the deliveries a dossier was on.
CREATE INDEX delivery_item_dossier_idx ON dossiers.delivery_item USING btree (agency_id, dossier_id);

-- A case (hồ sơ) at the agency that handles it, as it stands now; its history is its chain in the journal. What it must keep of a person was copied at reception.
create table dossiers.dossier (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  code text not null,
  procedure_id uuid not null,
  procedure_code text not null,
  procedure_version_id uuid not null,
  procedure_name text not null,
  case_code text,
  state text not null,
  channel text not null,
  applicant jsonb not null,
  applicant_name text not null,
  applicant_search text not null generated always as (plain(applicant_name)) stored,
  applicant_phone text,
  -- Identity number, encrypted with the key id_number_key; found by id_number_digest, a keyed digest.
  id_number_sealed bytea,
  id_number_key smallint,
  id_number_digest bytea,
  account_id uuid,
  return_method text not null,
  fee integer not null default 0,
  term jsonb,
  submitted_at timestamp with time zone not null,
  received_at timestamp with time zone,
  first_due_at timestamp with time zone,
  due_at timestamp with time zone,
  -- When the result lay ready for the applicant, or the agency answered that it cannot be given; what lateness is measured by.
  solved_at timestamp with time zone,
  -- When it left the agency's open work: solved, withdrawn or stopped.
  ended_at timestamp with time zone,
  result_number text,
  -- How often the applicant was asked at reception to complete it; supplements: how often while it was handled.
  guided smallint not null default 0,
  supplements smallint not null default 0,
  holder_id uuid,
  open_roles text[] not null default '{}'::text[],
  -- When it must leave the desk it lies on: the due time of the open step.
  desk_due_at timestamp with time zone,
  sample boolean not null default false,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  changed_at timestamp with time zone not null,
  -- Who took the result away: name, with what right where it is somebody else, whether the paper of identity was looked at. Personal; the event says only whether it was somebody else.
  collector jsonb,
  -- The last day to bring what was asked for; past it, and with nothing brought, handling is stopped. Null where nothing is asked for.
  answer_by date,
  -- When the applicant sent what was asked for; set while nobody has looked at it. The clock goes on from then, not from when somebody looked.
  brought_at timestamp with time zone,
  -- How often the applicant was reminded that the result lies ready to be collected.
  reminded smallint not null default 0,
  -- The result on its way by post: number of the consignment, and whether it arrived or came back.
  post jsonb,
  -- How many questions to colleagues wait for an answer; counted by the decisions that ask and answer.
  open_questions smallint not null default 0,
  -- When it was raised because it had not been touched for longer than its step usually takes; over as soon as it is changed after that.
  raised_at timestamp with time zone,
  -- How far it was raised: to the head of the unit, or to the superior.
  raised_to text,
  -- Where its paper is: at the desk, on its way to a unit, with a unit, on its way back. Null where there is none, or nobody follows it.
  paper_at text,
  -- The delivery of the same agency its paper was on last.
  delivery_id uuid,
  -- What a dossier that came by post came in: number and day of posting, and whether the envelope is kept. Null for every other channel.
  consignment jsonb,
  -- The agency at whose counter it was handed in for this one, which receives it; null where it came here itself.
  via_agency_id uuid,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, code),
  FOREIGN KEY (agency_id, delivery_id) REFERENCES dossiers.delivery(agency_id, id),
  CHECK (channel = ANY (ARRAY['desk'::text, 'online'::text, 'post'::text])),
  CHECK (fee >= 0),
  CHECK (paper_at = ANY (ARRAY['desk'::text, 'to_unit'::text, 'unit'::text, 'to_desk'::text])),
  CHECK (raised_to = ANY (ARRAY['head'::text, 'superior'::text])),
  CHECK (return_method = ANY (ARRAY['desk'::text, 'post'::text, 'electronic'::text]))
);
-- A citizen's own dossiers.
CREATE INDEX dossier_account_idx ON dossiers.dossier USING btree (account_id, submitted_at) WHERE (account_id IS NOT NULL);
-- The nightly job that ends what was not completed in time. Partial: those that wait for papers.
CREATE INDEX dossier_answer_by_idx ON dossiers.dossier USING btree (root_id, answer_by) WHERE (answer_by IS NOT NULL);
-- Supplements that were sent and wait to be looked at. Partial: a few dozen.
CREATE INDEX dossier_brought_idx ON dossiers.dossier USING btree (agency_id, brought_at) WHERE (brought_at IS NOT NULL);
-- Look-up by code, which does not name the agency's id.
CREATE INDEX dossier_code_idx ON dossiers.dossier USING btree (code);
-- Foreign key: what a delivery carries, where it was the last one.
CREATE INDEX dossier_delivery_idx ON dossiers.dossier USING btree (agency_id, delivery_id) WHERE (delivery_id IS NOT NULL);
-- My worklist. Partial: open ones only, a few thousand of millions.
CREATE INDEX dossier_holder_idx ON dossiers.dossier USING btree (holder_id, desk_due_at) WHERE ((ended_at IS NULL) AND (holder_id IS NOT NULL));
-- An agency's open work by due time. Partial as above.
CREATE INDEX dossier_open_idx ON dossiers.dossier USING btree (agency_id, desk_due_at) WHERE (ended_at IS NULL);
-- A person's dossiers at the desk.
CREATE INDEX dossier_person_idx ON dossiers.dossier USING btree (id_number_digest) WHERE (id_number_digest IS NOT NULL);
-- A person's dossiers at the desk, by the number they say.
CREATE INDEX dossier_phone_idx ON dossiers.dossier USING btree (applicant_phone) WHERE (applicant_phone IS NOT NULL);
-- Results that travel by post. Partial: those on their way.
CREATE INDEX dossier_post_idx ON dossiers.dossier USING btree (agency_id, id) WHERE ((post ->> 'news'::text) = 'sent'::text);
-- Results that lie ready to be collected, newest first. Partial: those that lie there.
CREATE INDEX dossier_ready_idx ON dossiers.dossier USING btree (agency_id, id) WHERE (state = 'at_desk'::text);
-- Today's register of an agency.
CREATE INDEX dossier_received_idx ON dossiers.dossier USING btree (agency_id, received_at);
-- Search by name without accents.
CREATE INDEX dossier_search_idx ON dossiers.dossier USING gin (applicant_search gin_trgm_ops);
-- What lies at the desk and is to be carried to a unit. Partial: what was received and not handed over yet.
CREATE INDEX dossier_to_carry_idx ON dossiers.dossier USING btree (agency_id, id) WHERE ((paper_at = 'desk'::text) AND (ended_at IS NULL));
-- What lies with a unit and is to go back to the desk. Partial: results since the last delivery.
CREATE INDEX dossier_to_fetch_idx ON dossiers.dossier USING btree (agency_id, id) WHERE ((paper_at = 'unit'::text) AND (ended_at IS NOT NULL));

-- What a citizen has filled in and not yet sent; found again by its code and the phone number, on any device.
create table dossiers.draft (
  id uuid not null,
  root_id uuid not null,
  account_id uuid,
  code text not null,
  phone_digest bytea,
  procedure_code text not null,
  content jsonb not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  sent_as text,
  -- Digest of the token that the browser holds which began the draft: what opens it while no phone number is given.
  token_digest bytea,
  PRIMARY KEY (id),
  UNIQUE (code)
);
-- A citizen's own drafts.
CREATE INDEX draft_account_idx ON dossiers.draft USING btree (account_id) WHERE (account_id IS NOT NULL);
-- The nightly job that removes what has expired.
CREATE INDEX draft_expiry_idx ON dossiers.draft USING btree (expires_at);

-- How many dossier numbers of an agency and day were given out in blocks; a code may have gaps, never a double.
create table dossiers.number_block (
  agency_id uuid not null,
  day date not null,
  taken integer not null,
  PRIMARY KEY (agency_id, day)
);

-- The dossier numbers of an agency and day once the day is over: how many were taken in blocks, how many became codes, and which did not.
create table dossiers.number_day (
  agency_id uuid not null,
  id uuid not null,
  day date not null,
  taken integer not null,
  used integer not null,
  -- Spans of numbers, each [first, last].
  unused jsonb not null,
  closed_at timestamp with time zone not null,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, day)
);

-- Time that does not count against the agency: why, on what basis, from when to when, and whether the term goes on or begins anew.
create table dossiers.pause (
  agency_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  reason text not null,
  basis text,
  mode text not null,
  from_at timestamp with time zone not null,
  to_at timestamp with time zone,
  PRIMARY KEY (agency_id, dossier_id, id),
  FOREIGN KEY (agency_id, dossier_id) REFERENCES dossiers.dossier(agency_id, id),
  CHECK (mode = ANY (ARRAY['resume'::text, 'restart'::text]))
);

-- What was asked of a colleague about a dossier, and the answer; the dossier stays with who asks.
create table dossiers.question (
  agency_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  step_code text not null,
  asked_by uuid not null,
  asked_to uuid not null,
  text text not null,
  asked_at timestamp with time zone not null,
  answer text,
  answered_by uuid,
  answered_at timestamp with time zone,
  PRIMARY KEY (agency_id, dossier_id, id),
  FOREIGN KEY (agency_id, dossier_id) REFERENCES dossiers.dossier(agency_id, id),
  CHECK ((answer IS NULL) = (answered_at IS NULL))
);
-- Whose answers I wait for. Partial as above.
CREATE INDEX question_by_idx ON dossiers.question USING btree (asked_by, asked_at) WHERE (answered_at IS NULL);
-- What I was asked and have not answered. Partial: the open ones, a few of each person.
CREATE INDEX question_to_idx ON dossiers.question USING btree (asked_to, asked_at) WHERE (answered_at IS NULL);

-- What somebody of the office wrote at a step of a dossier: an opinion, a note for colleagues, why it went back, what goes with handing it over. May name people, so it stands here and never in the journal.
create table dossiers.remark (
  agency_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  -- The step that was open when it was written, by its code in the procedure's version.
  step_code text not null,
  kind text not null,
  text text not null,
  made_by uuid not null,
  made_at timestamp with time zone not null,
  -- A file of the office that goes with it; nobody outside is given it.
  file_id uuid,
  -- What the file was called when it was put there.
  file_name text,
  PRIMARY KEY (agency_id, dossier_id, id),
  FOREIGN KEY (agency_id, dossier_id) REFERENCES dossiers.dossier(agency_id, id),
  CHECK ((file_id IS NULL) = (file_name IS NULL)),
  CHECK (kind = ANY (ARRAY['opinion'::text, 'note'::text, 'returned'::text, 'handed_over'::text]))
);

-- The result as a file, scanned or signed: what a result is given electronically by. The newest one that was not recalled counts.
create table dossiers.result_file (
  agency_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  file_id uuid not null,
  file_name text not null,
  attached_at timestamp with time zone not null,
  attached_by uuid not null,
  -- When the result it holds was found wrong; it is kept, and given to nobody any more.
  recalled_at timestamp with time zone,
  -- The document of the same agency that it was issued as; null for a scan or a file signed elsewhere.
  document_id uuid,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, dossier_id) REFERENCES dossiers.dossier(agency_id, id)
);
-- A dossier's results.
CREATE INDEX result_file_dossier_idx ON dossiers.result_file USING btree (agency_id, dossier_id);

-- A paper the law asks for, as it was issued: form and regulation version, number, content, how often it was printed.
create table dossiers.slip (
  agency_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  kind text not null,
  form text not null,
  regulation text not null,
  number text not null,
  content jsonb not null,
  printed smallint not null default 0,
  made_at timestamp with time zone not null,
  made_by uuid not null,
  voided_at timestamp with time zone,
  PRIMARY KEY (agency_id, dossier_id, id),
  FOREIGN KEY (agency_id, dossier_id) REFERENCES dossiers.dossier(agency_id, id)
);

-- One step of a dossier's process: who has it, since when, until when, and how long it took in working time. It gets its row when it is reached; what is ahead stands in the procedure's version. The control slip is made of these.
create table dossiers.step (
  agency_id uuid not null,
  id uuid not null,
  dossier_id uuid not null,
  position smallint not null,
  round smallint not null default 1,
  code text not null,
  name text not null,
  kind text not null,
  role text not null,
  allotted jsonb not null,
  outside_term boolean not null default false,
  group_code text,
  branch_code text,
  state text not null,
  holder_id uuid,
  opened_at timestamp with time zone,
  due_at timestamp with time zone,
  done_at timestamp with time zone,
  done_by uuid,
  worked_minutes integer,
  note text,
  -- Which points of the procedure's checklist for this step were ticked, by their places in the version, from 0.
  checked smallint[] not null default '{}'::smallint[],
  PRIMARY KEY (agency_id, dossier_id, id),
  FOREIGN KEY (agency_id, dossier_id) REFERENCES dossiers.dossier(agency_id, id),
  CHECK (state = ANY (ARRAY['waiting'::text, 'open'::text, 'done'::text, 'cancelled'::text]))
);
-- The steps on somebody's desk. Partial: open ones only.
CREATE INDEX step_holder_idx ON dossiers.step USING btree (holder_id) WHERE ((state = 'open'::text) AND (holder_id IS NOT NULL));

-- Steps that were somebody's, with when they and their dossier were due and done: what the rules on officers are judged on.
create view dossiers.step_of_person as
 SELECT s.agency_id,
    s.dossier_id,
    COALESCE(s.done_by, s.holder_id) AS account_id,
    s.due_at,
    s.done_at,
    d.due_at AS dossier_due_at,
    d.solved_at AS dossier_solved_at
   FROM dossiers.step s
     JOIN dossiers.dossier d ON d.agency_id = s.agency_id AND d.id = s.dossier_id
  WHERE s.kind <> 'receive'::text AND s.kind <> 'return'::text AND s.opened_at IS NOT NULL AND COALESCE(s.done_by, s.holder_id) IS NOT NULL AND s.due_at IS NOT NULL;

-- In how many working minutes nine of ten steps of that code were done in the last year, and of how many that is; reckoned each night. A dossier that is not touched for longer is raised.
create table dossiers.step_pace (
  root_id uuid not null,
  procedure_code text not null,
  step_code text not null,
  minutes integer not null,
  cases integer not null,
  reckoned_at timestamp with time zone not null,
  PRIMARY KEY (root_id, procedure_code, step_code),
  CHECK (cases > 0),
  CHECK (minutes >= 0)
);

-- How often somebody asked for a dossier or a draft without being able to show that it is theirs: counted in the database, so that it holds over every route and every program. Let go by the hourly job.
create table dossiers.tried (
  -- Keyed digest of what is counted: the tidied code, the network address (IPv6 by /64), the account. It cannot be turned back.
  digest bytea not null,
  -- code, address and account count wrong tries; look counts what one address looked at without a proof.
  what text not null,
  -- When the first of these tries was made; the count begins anew a span of rule dossiers.wrong_minutes later.
  since timestamp with time zone not null,
  -- Tries since then.
  count integer not null,
  PRIMARY KEY (digest),
  CHECK (what = ANY (ARRAY['code'::text, 'address'::text, 'account'::text, 'look'::text]))
);

-- A stored file: what it was called, what it really is (told from its content), and where the bytes lie. Stored once per agency and content.
create table files.file (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  name text not null,
  media_type text not null,
  bytes integer not null,
  sha256 bytea not null,
  place text not null,
  added_by uuid,
  added_at timestamp with time zone not null,
  PRIMARY KEY (agency_id, id),
  CHECK (bytes > 0)
);
-- The same content is stored once.
CREATE UNIQUE INDEX file_content_idx ON files.file USING btree (agency_id, sha256);

-- Where a file is used: "where used" on any file.
create table files.use (
  agency_id uuid not null,
  file_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  purpose text not null,
  used_at timestamp with time zone not null,
  PRIMARY KEY (agency_id, file_id, subject_kind, subject_id, purpose),
  FOREIGN KEY (agency_id, file_id) REFERENCES files.file(agency_id, id)
);

-- An agency in a round, as it was called when the round was opened. The row is the province's; body_id is the agency judged.
create table indexes.contender (
  agency_id uuid not null,
  id uuid not null,
  round_id uuid not null,
  body_id uuid not null,
  code text not null,
  name text not null,
  kind text not null,
  -- Other last days granted to this agency, by state.
  extended jsonb not null default '{}'::jsonb,
  chased_at timestamp with time zone,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, round_id, body_id),
  FOREIGN KEY (agency_id, round_id) REFERENCES indexes.round(agency_id, id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id)
);

-- A paper put to a component of an agency in a round, by what it contains: the same content cannot prove the same thing twice.
create table indexes.evidence (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  round_id uuid not null,
  component text not null,
  file_id uuid not null,
  file_name text not null,
  sha256 bytea not null,
  added_by uuid not null,
  added_at timestamp with time zone not null,
  removed_at timestamp with time zone,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (agency_id, id)
);
-- Whether a paper already proves this component elsewhere.
CREATE INDEX evidence_content_idx ON indexes.evidence USING btree (root_id, component, sha256);
-- An agency's papers in a round.
CREATE INDEX evidence_round_idx ON indexes.evidence USING btree (root_id, round_id, agency_id);

-- A published ranking, byte for byte, with all that it was computed from (set, values, points, cut, last year): computed again it gives the same bytes.
create table indexes.result (
  agency_id uuid not null,
  round_id uuid not null,
  inputs text not null,
  ranking text not null,
  -- SHA-256 of the inputs and the ranking; also in the event that published the round.
  digest bytea not null,
  made_at timestamp with time zone not null,
  PRIMARY KEY (agency_id, round_id),
  FOREIGN KEY (agency_id, round_id) REFERENCES indexes.round(agency_id, id)
);

-- A round of an index: one version of a set, one period, its agencies. A published round is frozen.
create table indexes.round (
  agency_id uuid not null,
  id uuid not null,
  code text not null,
  name text not null,
  set_id uuid not null,
  period text not null,
  period_from date not null,
  period_to date not null,
  state text not null,
  -- Last day of each state that has one.
  deadlines jsonb not null,
  -- The round it is compared with.
  before_id uuid,
  sample boolean not null default false,
  opened_at timestamp with time zone not null,
  refreshed_at timestamp with time zone,
  published_at timestamp with time zone,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, code),
  FOREIGN KEY (agency_id, before_id) REFERENCES indexes.round(agency_id, id),
  FOREIGN KEY (agency_id, set_id) REFERENCES indexes.set(agency_id, id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  CHECK ((state = 'published'::text) = (published_at IS NOT NULL)),
  CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{1,39}$'::text),
  CHECK (period_to >= period_from),
  CHECK (state = ANY (ARRAY['open'::text, 'self_scoring'::text, 'appraising'::text, 'explaining'::text, 'second_appraisal'::text, 'council'::text, 'published'::text]))
);
-- What is compared with a round. Partial: the first of each set has none.
CREATE INDEX round_before_idx ON indexes.round USING btree (agency_id, before_id) WHERE (before_id IS NOT NULL);
-- Rounds of a set, and whether it is in use.
CREATE INDEX round_set_idx ON indexes.round USING btree (agency_id, set_id);

-- What one component of one agency stands at in a round, in thousandths of a point: claimed, appraised, appraised again, decided, or measured with where the figures came from.
create table indexes.score (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  round_id uuid not null,
  component text not null,
  measured boolean not null,
  value jsonb,
  -- Of a measured value: each figure with measure, version, cut, moment, numerator and denominator.
  provenance jsonb,
  -- In force now; null is not known, which is no zero.
  points integer,
  self_points integer,
  first_points integer,
  second_points integer,
  council_points integer,
  disputed boolean not null default false,
  -- A dispute was decided; new figures do not undo it.
  settled boolean not null default false,
  left_out boolean not null default false,
  decided boolean not null default false,
  self_scored_by uuid,
  changed_at timestamp with time zone not null,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, round_id, component),
  CHECK (points >= 0)
);
-- A round's scores: ranking, what is missing, what waits for appraisal.
CREATE INDEX score_round_idx ON indexes.score USING btree (root_id, round_id);

-- The history of a component's points: who, when, from, to, why. Lines are only added. Why stands here and not in the event, which carries its digest.
create table indexes.score_line (
  agency_id uuid not null,
  id uuid not null,
  score_id uuid not null,
  seq integer not null,
  work text not null,
  by uuid not null,
  at timestamp with time zone not null,
  from_points integer,
  to_points integer,
  why text not null,
  files uuid[] not null default '{}'::uuid[],
  value jsonb,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, score_id, seq),
  FOREIGN KEY (agency_id, score_id) REFERENCES indexes.score(agency_id, id),
  CHECK (seq > 0)
);

-- A version of a criteria set, as data: fields, criteria, components with points, kind of score and what fills them. A version is never changed; a re-issue is a new one.
create table indexes.set (
  agency_id uuid not null,
  id uuid not null,
  code text not null,
  -- The version of the set; version is the row's own.
  number integer not null,
  name text not null,
  effective_from date not null,
  kinds text[] not null,
  verified boolean not null,
  -- Came with the product; else a province's own.
  brought boolean not null,
  sample boolean not null default false,
  content jsonb not null,
  -- SHA-256 of the content as it was written, so that a frozen round can be held against it.
  digest bytea not null,
  added_at timestamp with time zone not null,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, code, number),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  CHECK (code ~ '^[a-z0-9][a-z0-9.-]{0,39}$'::text),
  CHECK (number > 0)
);

-- Answers of a sociological survey by option, entered as counts until surveys are held here.
create table indexes.survey_count (
  agency_id uuid not null,
  round_id uuid not null,
  root_id uuid not null,
  component text not null,
  item integer not null,
  option text not null,
  count integer not null,
  PRIMARY KEY (agency_id, round_id, component, item, option),
  CHECK (count >= 0),
  CHECK (item > 0)
);
-- The survey part of a round.
CREATE INDEX survey_count_round_idx ON indexes.survey_count USING btree (root_id, round_id);

-- That an agency (applied_at_id) other than the one it comes from applies a recognised initiative, and from when; noted by that agency. Stands at the initiative's agency.
create table initiatives.application (
  agency_id uuid not null,
  id uuid not null,
  initiative_id uuid not null,
  applied_at_id uuid not null,
  applied_from date not null,
  noted_by uuid not null,
  noted_at timestamp with time zone not null,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, initiative_id, applied_at_id),
  FOREIGN KEY (agency_id, initiative_id) REFERENCES initiatives.initiative(agency_id, id)
);

-- An initiative for better administration, at the agency that proposes it or whose officer does: what is done, the measure it is to move and the two periods to compare; who assesses it by when, and whether it is recognised, with why.
create table initiatives.initiative (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  code text not null,
  title text not null,
  content text not null,
  -- Name of a measure. Nothing is computed here: whoever shows the initiative asks the measures for the figure of either period.
  measure text not null,
  -- As measures write a period: 2026, 2026-H1, 2026-Q1, 2026-06. after_period likewise, and later.
  before_period text not null,
  after_period text not null,
  -- Whether proposed_by proposes it as their own or in the name of the agency.
  proposed_as text not null,
  proposed_by uuid not null,
  proposed_at timestamp with time zone not null,
  state text not null,
  assessor_id uuid,
  assess_by date,
  -- Whether the assessor recommends that it be recognised.
  recommended boolean,
  assessment text,
  assessed_at timestamp with time zone,
  decided_by uuid,
  decided_at timestamp with time zone,
  -- Why it was recognised or declined.
  reason text,
  sample boolean not null default false,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (agency_id, id),
  UNIQUE (root_id, code),
  CHECK (proposed_as = ANY (ARRAY['officer'::text, 'agency'::text])),
  CHECK (state = ANY (ARRAY['proposed'::text, 'withdrawn'::text, 'assigned'::text, 'assessed'::text, 'recognised'::text, 'declined'::text]))
);
-- What an assessor owes. Partial: what waits for an assessment.
CREATE INDEX initiative_assessor_idx ON initiatives.initiative USING btree (assessor_id, assess_by) WHERE (state = 'assigned'::text);
-- The list of a province, latest first.
CREATE INDEX initiative_list_idx ON initiatives.initiative USING btree (root_id, proposed_at DESC);
-- What the public reads. Partial: the recognised ones only.
CREATE INDEX initiative_recognised_idx ON initiatives.initiative USING btree (root_id, decided_at DESC) WHERE (state = 'recognised'::text);

-- Transactions whose events their writer has folded itself, in that same transaction: the reader passes over them, and forgets them once it has. History told in large parts is counted so. Gone with the reader's cursor, so that whoever reads anew reads everything.
create table journal.counted (
  consumer text not null,
  epoch integer not null,
  xid xid8 not null,
  -- How many events the transaction wrote: the cursor counts them as read.
  events integer not null,
  PRIMARY KEY (consumer, epoch, xid),
  FOREIGN KEY (consumer) REFERENCES journal.cursor(consumer) ON DELETE CASCADE,
  CHECK (events > 0)
);

-- How far each reader of the journal has come; moved in the same transaction as what the reader writes.
create table journal.cursor (
  consumer text not null,
  epoch integer not null default 0,
  xid xid8 not null default '0'::xid8,
  subject_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  seq integer not null default 0,
  events bigint not null default 0,
  moved_at timestamp with time zone not null default now(),
  PRIMARY KEY (consumer)
);

-- Raised when a backup is restored or the data moves to another cluster, where transaction numbers begin anew: the tail orders by (epoch, xid, subject, seq).
create table journal.epoch (
  one boolean not null default true,
  epoch integer not null default 1,
  PRIMARY KEY (one),
  CHECK (one)
);

-- What is still to be done about an event: one row for each reaction that asked for its kind, written in the transaction that moves the tail's cursor and removed when it is done. Dead ones stay until somebody tries again or lets them go.
create table journal.errand (
  agency_id uuid not null,
  -- The order of the journal within a subject: an errand waits until those before it are done or dead.
  id bigint not null,
  reaction text not null,
  subject_kind text not null,
  subject_id uuid not null,
  seq integer not null,
  -- waiting: to be done at due_at; dead: given up after twelve attempts; let_go: somebody decided that it is not done.
  state text not null default 'waiting'::text,
  due_at timestamp with time zone not null,
  -- A worker is at it until then; one that dies leaves it to the next.
  claimed_until timestamp with time zone,
  -- How often it was begun since it was last asked for.
  attempts smallint not null default 0,
  -- The code of what went wrong last, never its words: those may name a person.
  error_code text,
  failed_at timestamp with time zone,
  -- Who last had it tried again or let it go.
  decided_by uuid,
  decided_at timestamp with time zone,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, subject_kind, subject_id, seq, reaction),
  CHECK (length(error_code) <= 80),
  CHECK (state = ANY (ARRAY['waiting'::text, 'dead'::text, 'let_go'::text]))
);
-- The next errand to be done.
CREATE INDEX errand_due_idx ON journal.errand USING btree (due_at, id) WHERE (state = 'waiting'::text);
-- The administrator's list of dead errands.
CREATE INDEX errand_kept_idx ON journal.errand USING btree (failed_at) WHERE (state <> 'waiting'::text);
-- Whether another errand of the subject comes first.
CREATE INDEX errand_line_idx ON journal.errand USING btree (reaction, subject_id, id) WHERE (state = 'waiting'::text);

-- What happened, never altered: one chain per subject, each hash over the one before and the exact text. No personal data in the text. The program may add rows and read them, nothing else.
create table journal.event (
  agency_id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  seq integer not null,
  kind text not null,
  occurred_at timestamp with time zone not null,
  recorded_at timestamp with time zone not null,
  actor_id uuid,
  -- The exact text the hash covers: JSON with subject, seq, kind, times, actor and data.
  text text not null,
  data jsonb not null generated always as (((text)::jsonb -> 'data'::text)) stored,
  hash bytea not null,
  epoch integer not null,
  -- The writing transaction; with epoch the order the tail reads in, below the oldest running transaction.
  xid xid8 not null default pg_current_xact_id(),
  PRIMARY KEY (agency_id, subject_kind, subject_id, seq),
  CHECK (seq > 0)
);
-- The tail: the next events in order.
CREATE INDEX event_tail_idx ON journal.event USING btree (epoch, xid, subject_id, seq);
-- The journal page: events of a day.
CREATE INDEX event_time_idx ON journal.event USING brin (recorded_at);

-- Idempotency keys that were used, with the answer given: the same request twice is done once and answered twice.
create table journal.key (
  agency_id uuid not null,
  actor_id uuid not null,
  key text not null,
  digest bytea not null,
  subject_kind text not null,
  subject_id uuid not null,
  answer jsonb not null,
  used_at timestamp with time zone not null default now(),
  PRIMARY KEY (agency_id, actor_id, key),
  CHECK (length(key) >= 8 AND length(key) <= 200)
);
-- The nightly job that forgets keys older than a month. Ranges of pages: keys stand in the order they were used.
CREATE INDEX key_age_idx ON journal.key USING brin (used_at);
-- A repeated request, before its agency is known.
CREATE INDEX key_lookup_idx ON journal.key USING btree (actor_id, key);

-- A seal lists, in order, the last hash of each subject that moved since the seal before it; its root covers that list and the root before. Deleting the end of a chain, or a whole chain, breaks a seal.
create table journal.seal (
  number integer not null,
  epoch integer not null,
  xid xid8 not null,
  subjects integer not null,
  root bytea not null,
  heads jsonb not null,
  made_at timestamp with time zone not null default now(),
  PRIMARY KEY (number)
);

-- A dossier as figures see it, folded from its events and from nothing else: the days it opened, closed, became late; its marks (on_time, online …). The rows behind every figure of dossiers.
create table measures.dossier_fact (
  agency_id uuid not null,
  id uuid not null,
  code text not null,
  procedure text not null,
  channel text not null,
  opened_on date,
  closed_on date,
  ended_on date,
  -- The day it was, or will be unless it is closed before, late: past the due time in force. late_until: the day it stopped being open and late.
  late_from date,
  late_until date,
  -- As late_from, against the first appointment given, whatever was granted since.
  missed_from date,
  missed_until date,
  due_at timestamp with time zone,
  first_due_at timestamp with time zone,
  -- Working time it took, in minutes.
  worked integer,
  marks text[] not null default '{}'::text[],
  PRIMARY KEY (agency_id, id)
);
-- Rows behind "solved" and what is judged of it.
CREATE INDEX dossier_fact_closed_idx ON measures.dossier_fact USING btree (agency_id, closed_on);
-- Rows that were late at the end of a past period. Partial: most are never late.
CREATE INDEX dossier_fact_late_idx ON measures.dossier_fact USING btree (agency_id, late_from) WHERE (late_from IS NOT NULL);
-- Open and late now. Partial: the open ones only.
CREATE INDEX dossier_fact_open_idx ON measures.dossier_fact USING btree (agency_id, due_at) WHERE ((ended_on IS NULL) AND (opened_on IS NOT NULL));
-- Rows behind "received".
CREATE INDEX dossier_fact_opened_idx ON measures.dossier_fact USING btree (agency_id, opened_on);

-- Counters of dossiers: the whole of an agency by day and by month, parts by month; what dashboards add up instead of reading facts. Kept in step by the fold, in the transaction that moves its cursor. procedure and channel are empty where the cell counts all.
create table measures.dossier_tally (
  agency_id uuid not null,
  counter text not null,
  grain text not null,
  starts_on date not null,
  procedure text not null default ''::text,
  channel text not null default ''::text,
  -- For a spread (working time), the class of the value; 0 for a plain count.
  bucket integer not null default 0,
  n bigint not null,
  PRIMARY KEY (agency_id, counter, grain, starts_on, procedure, channel, bucket),
  CHECK (grain = ANY (ARRAY['day'::text, 'month'::text]))
);
-- The cockpit: all agencies of a period.
CREATE INDEX dossier_tally_period_idx ON measures.dossier_tally USING btree (counter, grain, starts_on) INCLUDE (agency_id, bucket, n) WHERE ((procedure = ''::text) AND (channel = ''::text));

-- An initiative as figures see it, folded from its events and from nothing else: the days it was proposed, decided, first applied elsewhere. The rows behind every figure of initiatives.
create table measures.initiative_fact (
  agency_id uuid not null,
  id uuid not null,
  code text not null,
  measure text not null,
  proposed_on date,
  decided_on date,
  applied_on date,
  marks text[] not null default '{}'::text[],
  PRIMARY KEY (agency_id, id)
);
-- Rows behind what was recognised or declined in a period.
CREATE INDEX initiative_fact_decided_idx ON measures.initiative_fact USING btree (agency_id, decided_on);
-- Rows behind what was proposed in a period.
CREATE INDEX initiative_fact_proposed_idx ON measures.initiative_fact USING btree (agency_id, proposed_on);

-- Counters of initiatives, as in dossier_tally; measure is empty where the cell counts all.
create table measures.initiative_tally (
  agency_id uuid not null,
  counter text not null,
  grain text not null,
  starts_on date not null,
  measure text not null default ''::text,
  bucket integer not null default 0,
  n bigint not null,
  PRIMARY KEY (agency_id, counter, grain, starts_on, measure, bucket),
  CHECK (grain = ANY (ARRAY['day'::text, 'month'::text]))
);
-- Initiatives of all agencies in a period.
CREATE INDEX initiative_tally_period_idx ON measures.initiative_tally USING btree (counter, grain, starts_on) INCLUDE (agency_id, bucket, n) WHERE (measure = ''::text);

-- What a plan owes by a day, as figures see it, folded from its events and from nothing else: the days it was set, is due, was last reported, was done. The rows behind every figure of plans.
create table measures.plan_due_fact (
  agency_id uuid not null,
  id uuid not null,
  code text not null,
  plan text not null,
  set_on date,
  due_on date,
  reported_on date,
  done_on date,
  -- The day after it is due, unless it is done in time. late_until: the day it was done late.
  late_from date,
  late_until date,
  marks text[] not null default '{}'::text[],
  PRIMARY KEY (agency_id, id)
);
-- Rows behind what was due in a period, and what is late now.
CREATE INDEX plan_due_fact_due_idx ON measures.plan_due_fact USING btree (agency_id, due_on);

-- Counters of what plans owe, as in dossier_tally; plan is empty where the cell counts all.
create table measures.plan_due_tally (
  agency_id uuid not null,
  counter text not null,
  grain text not null,
  starts_on date not null,
  plan text not null default ''::text,
  bucket integer not null default 0,
  n bigint not null,
  PRIMARY KEY (agency_id, counter, grain, starts_on, plan, bucket),
  CHECK (grain = ANY (ARRAY['day'::text, 'month'::text]))
);
-- What was due of all agencies in a period.
CREATE INDEX plan_due_tally_period_idx ON measures.plan_due_tally USING btree (counter, grain, starts_on) INCLUDE (agency_id, bucket, n) WHERE (plan = ''::text);

-- A ticket of a hall as figures see it, folded from its events and from nothing else: the days it was taken, first called, served or given up, and the minutes it waited.
create table measures.turns_ticket_fact (
  agency_id uuid not null,
  id uuid not null,
  code text not null,
  via text not null,
  taken_on date,
  called_on date,
  served_on date,
  left_on date,
  ended_on date,
  wait bigint,
  marks text[] not null default '{}'::text[],
  PRIMARY KEY (agency_id, id)
);
-- Rows behind waiting times in a period.
CREATE INDEX turns_ticket_fact_called_idx ON measures.turns_ticket_fact USING btree (agency_id, called_on);
-- Rows behind who left without being served in a period.
CREATE INDEX turns_ticket_fact_left_idx ON measures.turns_ticket_fact USING btree (agency_id, left_on);
-- Rows behind what was served in a period.
CREATE INDEX turns_ticket_fact_served_idx ON measures.turns_ticket_fact USING btree (agency_id, served_on);
-- Rows behind what was taken in a period.
CREATE INDEX turns_ticket_fact_taken_idx ON measures.turns_ticket_fact USING btree (agency_id, taken_on);

-- Counters of tickets, as in dossier_tally; via is empty where the cell counts all.
create table measures.turns_ticket_tally (
  agency_id uuid not null,
  counter text not null,
  grain text not null,
  starts_on date not null,
  via text not null default ''::text,
  bucket integer not null default 0,
  n bigint not null,
  PRIMARY KEY (agency_id, counter, grain, starts_on, via, bucket),
  CHECK (grain = ANY (ARRAY['day'::text, 'month'::text]))
);
-- Tickets of all agencies in a period.
CREATE INDEX turns_ticket_tally_period_idx ON measures.turns_ticket_tally USING btree (counter, grain, starts_on) INCLUDE (agency_id, bucket, n) WHERE (via = ''::text);

-- How a province sends mail and SMS (agency_id is the province): by which connector, with which settings. Without a row nothing is sent that way, and the log says so.
create table notices.channel (
  agency_id uuid not null,
  id uuid not null,
  channel text not null,
  -- Name of the connector: smtp, gateway, demo…; off where the province has switched the channel off.
  driver text not null,
  -- What the connector declares that it needs, without its password.
  settings jsonb not null default '{}'::jsonb,
  -- Password or token, encrypted with the key password_key.
  password_sealed bytea,
  password_key smallint,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, channel),
  CHECK (channel = ANY (ARRAY['mail'::text, 'sms'::text]))
);

-- What a person chose for themselves (subject account), or whoever holds a dossier for it: by which channel, and whether all or only what must be told.
create table notices.choice (
  agency_id uuid not null,
  id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  -- Null: whichever reaches them.
  channel text,
  extent text not null,
  locale text not null default 'vi'::text,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, subject_kind, subject_id),
  CHECK (channel = ANY (ARRAY['mail'::text, 'sms'::text])),
  CHECK (extent = ANY (ARRAY['all'::text, 'necessary'::text])),
  CHECK (locale = ANY (ARRAY['vi'::text, 'en'::text]))
);

-- A message to one person by one channel. Its id is made of kind, subject, state and recipient, so nobody is told the same twice. There is no body: it is made of the template and the fields when it is sent or shown.
create table notices.message (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  kind text not null,
  channel text not null,
  -- waiting: to be sent; sent: the next system took it, or it lies in the inbox; demo: kept, not sent; failed: refused for good; not_sent: there was no channel, no address, or no wish.
  state text not null,
  subject_kind text not null,
  subject_id uuid not null,
  account_id uuid,
  -- Mail address or telephone it goes to; erased with the fields.
  address text,
  locale text not null,
  -- What the template's fields are filled with; erased after the days of rule notices.keep_days.
  fields jsonb,
  queued_at timestamp with time zone not null,
  not_before timestamp with time zone,
  ended_at timestamp with time zone,
  -- Why it was not sent, or could not be sent so far: a code.
  error_code text,
  -- The next system's own name for it, by which its report is known.
  reference text,
  -- Parts of an SMS, as they are charged.
  segments smallint,
  read_at timestamp with time zone,
  erased_at timestamp with time zone,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (agency_id, id),
  CHECK (channel = ANY (ARRAY['mail'::text, 'sms'::text, 'inbox'::text])),
  CHECK (length(error_code) <= 80),
  CHECK (length(reference) <= 200),
  CHECK (locale = ANY (ARRAY['vi'::text, 'en'::text])),
  CHECK (state = ANY (ARRAY['waiting'::text, 'sent'::text, 'demo'::text, 'failed'::text, 'not_sent'::text]))
);
-- A person's inbox.
CREATE INDEX message_account_idx ON notices.message USING btree (account_id, queued_at DESC) WHERE ((channel = 'inbox'::text) AND (account_id IS NOT NULL));
-- The nightly job that erases addresses and fields.
CREATE INDEX message_kept_idx ON notices.message USING btree (queued_at) WHERE (erased_at IS NULL);
-- The delivery log, latest first.
CREATE INDEX message_log_idx ON notices.message USING btree (root_id, queued_at DESC, id DESC);
-- A report of an SMS gateway.
CREATE INDEX message_reference_idx ON notices.message USING btree (reference) WHERE (reference IS NOT NULL);
-- What was told about a dossier.
CREATE INDEX message_subject_idx ON notices.message USING btree (agency_id, subject_id, queued_at);
-- The delivery log of what did not go out.
CREATE INDEX message_trouble_idx ON notices.message USING btree (root_id, queued_at DESC, id DESC) WHERE (state = ANY (ARRAY['failed'::text, 'not_sent'::text, 'waiting'::text]));
-- How much of the inbox is unread: asked with every page.
CREATE INDEX message_unread_idx ON notices.message USING btree (account_id) WHERE ((channel = 'inbox'::text) AND (read_at IS NULL) AND (erased_at IS NULL));

-- What a province writes in a kind of message, from a day on, in both languages; where there is no row, what the product brings along holds.
create table notices.template (
  agency_id uuid not null,
  id uuid not null,
  kind text not null,
  channel text not null,
  valid_from date not null,
  -- By language: subject (of a letter) and text, with the kind's fields in braces.
  texts jsonb not null,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, kind, channel, valid_from),
  CHECK (channel = ANY (ARRAY['mail'::text, 'sms'::text]))
);

-- Who may sign in. Passwords as argon2id; an account is closed, never removed, since events name it.
create table people.account (
  id uuid not null,
  root_id uuid not null,
  login text not null,
  name text not null,
  title text,
  phone text,
  email text,
  password_hash text,
  state text not null default 'active'::text,
  must_change_password boolean not null default false,
  failed_attempts integer not null default 0,
  locked_until timestamp with time zone,
  sample boolean not null default false,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  search text not null generated always as (plain(((name || ' '::text) || login))) stored,
  PRIMARY KEY (id),
  UNIQUE (root_id, login),
  FOREIGN KEY (root_id) REFERENCES agencies.agency(id),
  CHECK (login = lower(login) AND login ~ '^[a-z0-9][a-z0-9._@+-]{1,63}$'::text),
  CHECK (state = ANY (ARRAY['active'::text, 'closed'::text]))
);

-- A person holds a role at an agency, alone or with all below it, from day to day.
create table people.assignment (
  id uuid not null,
  root_id uuid not null,
  account_id uuid not null,
  role_id uuid not null,
  agency_id uuid not null,
  subtree boolean not null default false,
  valid_from date not null,
  valid_to date,
  PRIMARY KEY (id),
  FOREIGN KEY (account_id) REFERENCES people.account(id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  FOREIGN KEY (role_id) REFERENCES people.role(id),
  CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
-- Sign-in: what an account may do.
CREATE INDEX assignment_account_idx ON people.assignment USING btree (account_id);
-- Who holds a role at an agency: assigning work.
CREATE INDEX assignment_agency_idx ON people.assignment USING btree (agency_id, role_id);
-- Who holds a role.
CREATE INDEX assignment_role_idx ON people.assignment USING btree (role_id);

-- Leave cover: from day to day one account may do what another may, and what it does says for whom.
create table people.delegation (
  id uuid not null,
  root_id uuid not null,
  from_account_id uuid not null,
  to_account_id uuid not null,
  reason text not null,
  valid_from date not null,
  valid_to date not null,
  ended_at timestamp with time zone,
  PRIMARY KEY (id),
  FOREIGN KEY (from_account_id) REFERENCES people.account(id),
  FOREIGN KEY (to_account_id) REFERENCES people.account(id),
  CHECK (valid_to >= valid_from AND from_account_id <> to_account_id)
);
-- Whom an account has asked to stand in.
CREATE INDEX delegation_from_idx ON people.delegation USING btree (from_account_id);
-- Sign-in: for whom an account may act today.
CREATE INDEX delegation_to_idx ON people.delegation USING btree (to_account_id, valid_to);

-- A role is a row: what its holders may do. The product brings twenty; a province changes them and makes its own.
create table people.role (
  id uuid not null,
  root_id uuid not null,
  code text not null,
  name text not null,
  permissions text[] not null,
  brought boolean not null default false,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (id),
  UNIQUE (root_id, code),
  FOREIGN KEY (root_id) REFERENCES agencies.agency(id)
);

-- A sign-in; only the digest of its token is kept.
create table people.session (
  digest bytea not null,
  account_id uuid not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  PRIMARY KEY (digest),
  FOREIGN KEY (account_id) REFERENCES people.account(id)
);
-- Ending all sessions of an account.
CREATE INDEX session_account_idx ON people.session USING btree (account_id);
-- The nightly job that removes what has expired.
CREATE INDEX session_expiry_idx ON people.session USING btree (expires_at);

-- Whoever holds or held a role for an office: their names may be told to colleagues, an applicant's may not.
create view people.staff as
 SELECT id,
    root_id,
    name
   FROM people.account account
  WHERE (EXISTS ( SELECT
           FROM people.assignment assignment
             JOIN people.role role ON role.id = assignment.role_id
          WHERE assignment.account_id = account.id AND role.code <> 'citizen'::text));

-- The areas of work of a plan, in the order of the document.
create table plans.area (
  agency_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  position integer not null,
  title text not null,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, plan_id, title),
  FOREIGN KEY (agency_id, plan_id) REFERENCES plans.plan(agency_id, id)
);

-- A plan document as it was handed in: the stored file, and all that was read of it (blocks, spans, findings). Nothing of it is in a plan before a person has seen it.
create table plans.document (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  file_id uuid not null,
  file_name text not null,
  state text not null,
  reading jsonb not null,
  -- The plan it became, or the plan it amends.
  plan_id uuid,
  amends boolean not null default false,
  added_by uuid,
  added_at timestamp with time zone not null,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  -- What a person answered once for this document (whom a name means, who leads what names nobody), offered again where the same is asked.
  answers jsonb not null default '[]'::jsonb,
  PRIMARY KEY (agency_id, id),
  CHECK (state = ANY (ARRAY['read'::text, 'reviewed'::text, 'superseded'::text]))
);
-- The documents of a plan.
CREATE INDEX document_plan_idx ON plans.document USING btree (agency_id, plan_id) WHERE (plan_id IS NOT NULL);
-- The list of documents, newest first.
CREATE INDEX document_root_idx ON plans.document USING btree (root_id, added_at);

-- What a leading agency owes by a day: a deadline, one round of what recurs, one year's quota, or the end of the task. Stands at the agency that owes it; plan and task stand at the one that issued the plan.
create table plans.due (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  plan_agency_id uuid not null,
  plan_id uuid not null,
  task_id uuid not null,
  code text not null,
  position integer not null,
  -- Why this day: said in the document, a round of what recurs, the end of the task's time, a year of what is done all the time, or set by a person.
  basis text not null,
  said text,
  -- How much is owed by then, in unit; null where it is not a number.
  at_least real,
  unit text,
  from_on date not null,
  due_on date not null,
  first_due_on date not null,
  state text not null,
  done_on date,
  percent smallint not null default 0,
  reported_at timestamp with time zone,
  chased smallint not null default 0,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (agency_id, id),
  CHECK ((state = 'done'::text) = (done_on IS NOT NULL)),
  CHECK (basis = ANY (ARRAY['deadline'::text, 'year'::text, 'quarter'::text, 'month'::text, 'end'::text, 'standing'::text, 'set'::text])),
  CHECK (percent >= 0 AND percent <= 100),
  CHECK (state = ANY (ARRAY['open'::text, 'done'::text, 'removed'::text]))
);
-- A plan's due items at all agencies by day: the timeline, page by page. Partial: what was taken out is on no list.
CREATE INDEX due_day_idx ON plans.due USING btree (plan_id, due_on, code) WHERE (state <> 'removed'::text);
-- Look-up by id, which does not name the agency.
CREATE INDEX due_id_idx ON plans.due USING btree (id);
-- What an agency owes. Partial: what is done stays behind.
CREATE INDEX due_open_idx ON plans.due USING btree (agency_id, due_on) WHERE (state = 'open'::text);
-- A task's due items at all agencies.
CREATE INDEX due_task_idx ON plans.due USING btree (task_id);

-- A later day that an agency asked for, and what was decided.
create table plans.extension (
  agency_id uuid not null,
  id uuid not null,
  due_id uuid not null,
  wanted_on date not null,
  reason text not null,
  asked_by uuid,
  asked_at timestamp with time zone not null,
  state text not null,
  granted_on date,
  note text,
  decided_by uuid,
  decided_at timestamp with time zone,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, due_id) REFERENCES plans.due(agency_id, id),
  CHECK (state = ANY (ARRAY['asked'::text, 'granted'::text, 'refused'::text]))
);
-- One question at a time; what waits for a decision.
CREATE UNIQUE INDEX extension_asked_idx ON plans.extension USING btree (agency_id, due_id) WHERE (state = 'asked'::text);
-- The extensions of a due item.
CREATE INDEX extension_due_idx ON plans.extension USING btree (agency_id, due_id);

-- A plan or programme that an agency issued: what it promised stands in its tasks and targets.
create table plans.plan (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  code text not null,
  number text,
  kind text not null,
  title text not null,
  issuer text,
  issued_on date not null,
  period_from date not null,
  period_to date not null,
  document_id uuid not null,
  public boolean not null default true,
  sample boolean not null default false,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, code),
  CHECK (kind = ANY (ARRAY['plan'::text, 'programme'::text, 'decision'::text, 'other'::text])),
  CHECK (period_to >= period_from)
);
-- Look-up by code, which does not name the agency.
CREATE INDEX plan_code_idx ON plans.plan USING btree (code);
-- The list of a province's plans.
CREATE INDEX plan_root_idx ON plans.plan USING btree (root_id, period_to);

-- Reports of the leading and the coordinating agencies on what is due, with the evidence they point to.
create table plans.progress (
  agency_id uuid not null,
  id uuid not null,
  due_id uuid not null,
  by_agency_id uuid not null,
  text text not null,
  percent smallint,
  done_on date,
  files jsonb not null default '[]'::jsonb,
  reported_by uuid,
  reported_at timestamp with time zone not null,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, due_id) REFERENCES plans.due(agency_id, id),
  CHECK (percent >= 0 AND percent <= 100)
);
-- The reports on a due item.
CREATE INDEX progress_due_idx ON plans.progress USING btree (agency_id, due_id, reported_at);

-- What the reader proposes to put into the plan, piece by piece, with the spans it came from; a person accepts, corrects, splits, merges or rejects each.
create table plans.proposal (
  agency_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  position integer not null,
  kind text not null,
  change text not null,
  -- As it was read; content is as it would enter the plan, after corrections.
  read jsonb not null,
  content jsonb not null,
  source jsonb not null,
  confidence real not null,
  reasons text[] not null default '{}'::text[],
  -- Of a change: what differs from what stands.
  fields text[] not null default '{}'::text[],
  state text not null,
  reason text,
  -- Of a piece made by splitting or merging: what it was made of.
  from_ids uuid[] not null default '{}'::uuid[],
  -- The task or target it became, or of an amendment the one it changes or removes.
  item_id uuid,
  decided_by uuid,
  decided_at timestamp with time zone,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, document_id) REFERENCES plans.document(agency_id, id),
  CHECK (change = ANY (ARRAY['add'::text, 'change'::text, 'remove'::text])),
  CHECK (confidence >= 0::double precision AND confidence <= 1::double precision),
  CHECK (kind = ANY (ARRAY['target'::text, 'task'::text, 'duty'::text])),
  CHECK (state = ANY (ARRAY['proposed'::text, 'accepted'::text, 'corrected'::text, 'rejected'::text, 'split'::text, 'merged'::text]))
);
-- The review of a document.
CREATE INDEX proposal_document_idx ON plans.proposal USING btree (agency_id, document_id, "position");

-- Chasing: who reminded the agency of what is due, when, with what words.
create table plans.reminder (
  agency_id uuid not null,
  id uuid not null,
  due_id uuid not null,
  text text not null,
  sent_by uuid,
  sent_at timestamp with time zone not null,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, due_id) REFERENCES plans.due(agency_id, id)
);
-- The reminders of a due item.
CREATE INDEX reminder_due_idx ON plans.reminder USING btree (agency_id, due_id, sent_at);

-- A number a plan promises to reach or not to exceed. Bound to a measure its state is always computed; else it is reported with evidence.
create table plans.target (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  plan_id uuid not null,
  document_id uuid not null,
  proposal_id uuid not null,
  position integer not null,
  text text not null,
  comparator text not null,
  low double precision not null,
  high double precision,
  unit text,
  by_year smallint,
  every text,
  change text,
  base jsonb,
  -- Which measure, at which agency, with those below it, counted in which period, and from which base where it is a change.
  binding jsonb,
  state text not null,
  reading jsonb not null,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, plan_id) REFERENCES plans.plan(agency_id, id),
  CHECK (change = ANY (ARRAY['reduce'::text, 'raise'::text])),
  CHECK (comparator = ANY (ARRAY['>'::text, '>='::text, '<'::text, '<='::text, '='::text, 'between'::text])),
  CHECK (every = ANY (ARRAY['year'::text, 'quarter'::text, 'month'::text, 'always'::text])),
  CHECK (state = ANY (ARRAY['standing'::text, 'removed'::text]))
);
-- The targets of a plan.
CREATE INDEX target_plan_idx ON plans.target USING btree (agency_id, plan_id, "position");

-- Where a target stands that nothing measures: reported by a person, with evidence.
create table plans.target_report (
  agency_id uuid not null,
  id uuid not null,
  target_id uuid not null,
  value double precision not null,
  on_day date not null,
  text text not null,
  files jsonb not null default '[]'::jsonb,
  reported_by uuid,
  reported_at timestamp with time zone not null,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, target_id) REFERENCES plans.target(agency_id, id)
);
-- The reports on a target.
CREATE INDEX target_report_target_idx ON plans.target_report USING btree (agency_id, target_id, on_day);

-- A task of a plan (or a duty from its list of responsibilities), at the agency that issued the plan. Who owes it stands in task_agency, when it is owed in due.
create table plans.task (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  plan_id uuid not null,
  area_id uuid,
  parent_id uuid,
  document_id uuid not null,
  proposal_id uuid not null,
  position integer not null,
  kind text not null,
  number text,
  content text not null,
  product text,
  time jsonb not null,
  state text not null,
  -- The task as the document says it, for the comparison with an amended document.
  reading jsonb not null,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, area_id) REFERENCES plans.area(agency_id, id),
  FOREIGN KEY (agency_id, parent_id) REFERENCES plans.task(agency_id, id),
  FOREIGN KEY (agency_id, plan_id) REFERENCES plans.plan(agency_id, id),
  CHECK (kind = ANY (ARRAY['task'::text, 'duty'::text])),
  CHECK (state = ANY (ARRAY['standing'::text, 'removed'::text]))
);
-- A plan by area.
CREATE INDEX task_area_idx ON plans.task USING btree (agency_id, area_id);
-- The parts of a task.
CREATE INDEX task_parent_idx ON plans.task USING btree (agency_id, parent_id) WHERE (parent_id IS NOT NULL);
-- A plan in its order.
CREATE INDEX task_plan_idx ON plans.task USING btree (agency_id, plan_id, "position");

-- Who leads a task and who takes part: as written, and the body it means as of the plan's date; a group gives one row for each member, a name nobody knows one without a body.
create table plans.task_agency (
  agency_id uuid not null,
  id uuid not null,
  task_id uuid not null,
  position integer not null,
  role text not null,
  written text not null,
  body_id uuid,
  removed boolean not null default false,
  PRIMARY KEY (agency_id, id),
  FOREIGN KEY (agency_id, task_id) REFERENCES plans.task(agency_id, id),
  CHECK (role = ANY (ARRAY['lead'::text, 'coordinating'::text]))
);
-- What an agency takes part in.
CREATE INDEX task_agency_body_idx ON plans.task_agency USING btree (body_id) WHERE ((body_id IS NOT NULL) AND (NOT removed));
-- The agencies of a task.
CREATE INDEX task_agency_task_idx ON plans.task_agency USING btree (agency_id, task_id);

-- An administrative procedure (thủ tục hành chính, TTHC) in the province's catalogue; what it says stands in its versions.
create table procedures.procedure (
  id uuid not null,
  root_id uuid not null,
  code text not null,
  sample boolean not null default false,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (id),
  UNIQUE (root_id, code),
  FOREIGN KEY (root_id) REFERENCES agencies.agency(id),
  CHECK (code ~ '^[A-Za-z0-9][A-Za-z0-9.-]{0,34}$'::text)
);

-- What a procedure says from day to day: components, fees, terms, steps, legal bases. A published version never changes; a dossier keeps the one in force when it was received.
create table procedures.version (
  id uuid not null,
  procedure_id uuid not null,
  root_id uuid not null,
  number integer not null,
  state text not null,
  name text not null,
  field text not null,
  online_level text not null,
  -- All it says but what stands in columns of its own (number, decision, days), with what it is found by: short codes, search words, former codes, life events.
  content jsonb not null,
  -- What it is found by besides its name: codes, short codes, search words, divided by |.
  words text not null default ''::text,
  decision text,
  valid_from date not null,
  valid_to date,
  changed_at timestamp with time zone not null default now(),
  search text not null generated always as (plain(((name || ' '::text) || words))) stored,
  -- Raised by every change of a draft, so that who edits an older page is told.
  revision integer not null default 1,
  changed_by uuid,
  PRIMARY KEY (id),
  UNIQUE (procedure_id, number),
  FOREIGN KEY (procedure_id) REFERENCES procedures.procedure(id),
  CHECK (online_level = ANY (ARRAY['full'::text, 'partial'::text, 'info'::text])),
  CHECK (state = ANY (ARRAY['draft'::text, 'published'::text, 'withdrawn'::text])),
  CHECK (valid_to IS NULL OR valid_to >= valid_from),
  -- One version is in force on a day; looked at when the statement that ends one and begins the next is done.
  EXCLUDE USING gist (procedure_id WITH =, daterange(valid_from, valid_to, '[]'::text) WITH &&) WHERE (state = 'published'::text) DEFERRABLE INITIALLY DEFERRED
);
-- The catalogue.
CREATE INDEX version_root_idx ON procedures.version USING btree (root_id, state);
-- Search without accents.
CREATE INDEX version_search_idx ON procedures.version USING gin (search gin_trgm_ops);

-- A number (or a list) with legal force, from day to day, for the province or for one agency and those below it, with its legal basis. verified = false: taken from memory, to be checked against the text.
create table rulebook.parameter (
  id uuid not null,
  root_id uuid not null,
  code text not null,
  agency_id uuid,
  value jsonb not null,
  unit text,
  basis text not null,
  verified boolean not null,
  note text,
  valid_from date not null,
  valid_to date,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (id),
  FOREIGN KEY (agency_id) REFERENCES agencies.agency(id),
  FOREIGN KEY (root_id) REFERENCES agencies.agency(id),
  CHECK (valid_to IS NULL OR valid_to >= valid_from),
  EXCLUDE USING gist (root_id WITH =, code WITH =, COALESCE(agency_id, root_id) WITH =, daterange(valid_from, valid_to, '[]'::text) WITH &&)
);
-- An agency's own rules.
CREATE INDEX parameter_agency_idx ON rulebook.parameter USING btree (agency_id);

-- A number for each province that rises with every change of a rule.
create view rulebook.revision as
 SELECT root_id,
    sum(version) AS versions
   FROM rulebook.parameter
  GROUP BY root_id;

-- Histories made up for the sample province, and how far each is written: moved in the transaction that writes a batch, so that one that broke off goes on where it was. A province of real work has none.
create table sample.story (
  root_id uuid not null,
  number integer not null,
  seed bigint not null,
  dossiers integer not null,
  -- The moment at which the story ends: the now of when it began to be told.
  until timestamp with time zone not null,
  written integer not null default 0,
  PRIMARY KEY (root_id, number),
  FOREIGN KEY (root_id) REFERENCES agencies.agency(id),
  CHECK (dossiers >= 0),
  CHECK (number > 0),
  CHECK (written >= 0)
);

-- An hour that somebody chose at an agency. Name and telephone are sealed; on the day it becomes a ticket.
create table turns.appointment (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  letter text not null,
  -- Code of the procedure it is for, where one was chosen.
  procedure text,
  slot_at timestamp with time zone not null,
  -- Which of the places of its slot it has, from 1.
  place integer not null,
  state text not null,
  -- Keyed digest of the code that opens it; the code itself is not kept.
  code_digest bytea not null,
  -- Name, telephone and mail, sealed; null once the time of keeping is over.
  person_sealed bytea,
  -- Which key of the installation sealed it.
  person_key smallint,
  booked_at timestamp with time zone not null,
  ticket_id uuid,
  sample boolean not null default false,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (agency_id, id),
  UNIQUE (code_digest),
  CHECK (state = ANY (ARRAY['booked'::text, 'arrived'::text, 'cancelled'::text, 'missed'::text]))
);
-- Whose name is still kept, for the chore that forgets it.
CREATE INDEX appointment_kept_idx ON turns.appointment USING btree (root_id, slot_at) WHERE (person_sealed IS NOT NULL);
-- Whom the night finds not to have come. Partial: what is booked only.
CREATE INDEX appointment_open_idx ON turns.appointment USING btree (root_id, slot_at) WHERE (state = 'booked'::text);
-- A place of a slot is given once. Partial: what was cancelled or missed gives its place back.
CREATE UNIQUE INDEX appointment_place_idx ON turns.appointment USING btree (agency_id, slot_at, place) WHERE (state = ANY (ARRAY['booked'::text, 'arrived'::text]));

-- How many numbers of a letter were given out on a day: each is taken in a statement of its own, so there are gaps at most and never doubles.
create table turns.counter (
  agency_id uuid not null,
  day date not null,
  letter text not null,
  taken integer not null,
  PRIMARY KEY (agency_id, day, letter)
);

-- How the hall of an agency gives out numbers: its services by letter, its windows, whether a number may be taken by phone, its appointments. One row for each agency that gives out numbers.
create table turns.desk (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  -- List of {letter, name, takes}: what each letter is for, and the fields and procedures it takes, by their codes.
  services jsonb not null,
  -- List of {number, letters}: which letters each window calls.
  windows jsonb not null,
  by_phone boolean not null,
  slot_minutes integer not null,
  -- Appointments for each slot; 0 where there are none.
  slot_places integer not null,
  -- How many days ahead an appointment may be made.
  ahead_days integer not null,
  -- Raised to close the address of the kiosk page and open another.
  kiosk_turn integer not null default 1,
  sample boolean not null default false,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id),
  CHECK (ahead_days >= 0 AND ahead_days <= 60),
  CHECK (slot_minutes >= 5 AND slot_minutes <= 240),
  CHECK (slot_places >= 0 AND slot_places <= 100)
);
-- The agencies of a province that give out numbers.
CREATE INDEX desk_province_idx ON turns.desk USING btree (root_id);

-- A number taken at an agency on a day (A012). It says nothing of who holds it.
create table turns.ticket (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  day date not null,
  -- The service it waits for now; the code keeps the letter it was taken for.
  letter text not null,
  number integer not null,
  code text not null,
  via text not null,
  -- Whether the holder said to belong to a group that is called first; which group is not kept.
  priority boolean not null,
  -- The slot of the appointment it came from.
  slot_at timestamp with time zone,
  state text not null,
  taken_at timestamp with time zone not null,
  -- From when it stands in its row: when it was taken, or when it went to the end.
  turn_at timestamp with time zone not null,
  -- The window that called it last.
  at_window integer,
  -- The window it was handed on to, where it was to one.
  for_window integer,
  -- What a clerk told the next one when handing it on; never in the journal.
  note text,
  called_at timestamp with time zone,
  -- The end of the wait, for figures.
  first_called_at timestamp with time zone,
  absences integer not null default 0,
  ended_at timestamp with time zone,
  sample boolean not null default false,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  PRIMARY KEY (agency_id, id),
  UNIQUE (agency_id, day, code),
  CHECK (state = ANY (ARRAY['waiting'::text, 'called'::text, 'served'::text, 'absent'::text, 'cancelled'::text, 'lapsed'::text])),
  CHECK (via = ANY (ARRAY['phone'::text, 'kiosk'::text, 'desk'::text, 'appointment'::text]))
);
-- A window has one ticket at a time: two who press at once never call two.
CREATE UNIQUE INDEX ticket_at_window_idx ON turns.ticket USING btree (agency_id, day, at_window) WHERE (state = 'called'::text);
-- The page of a ticket, whose address carries the id alone.
CREATE INDEX ticket_id_idx ON turns.ticket USING btree (id);
-- What a day left open, for the chore of the night. Partial: what is open only.
CREATE INDEX ticket_open_idx ON turns.ticket USING btree (root_id, day) WHERE (state = ANY (ARRAY['waiting'::text, 'called'::text]));

-- How often numbers were taken, hours chosen and codes guessed from an address, within the minutes of the rule. Addresses are not kept, only keyed digests.
create table turns.tried (
  digest bytea not null,
  since timestamp with time zone not null,
  count integer not null,
  PRIMARY KEY (digest)
);
-- What the chore of the hour forgets.
CREATE INDEX tried_since_idx ON turns.tried USING btree (since);

