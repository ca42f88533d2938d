-- The hand-over list of paper: what is carried from the desk to a unit, and results back, signed by both sides.
create table dossiers.delivery (
  agency_id uuid not null references agencies.agency,
  id uuid not null,
  root_id uuid not null references agencies.agency,
  code text not null,
  day date not null,
  number integer not null,
  direction text not null check (direction in ('to_unit', 'to_desk')),
  unit_id uuid references agencies.agency,
  state text not null check (state in ('given', 'taken', 'taken_back')),
  given_by uuid not null,
  given_at timestamptz not null,
  taken_by uuid,
  taken_at timestamptz,
  sample boolean not null default false,
  version integer not null,
  last_seq bigint not null,
  last_hash bytea not null,
  primary key (agency_id, id),
  check ((taken_by is null) = (taken_at is null)),
  check ((state = 'taken') = (taken_at is not null))
);
comment on table dossiers.delivery is 'Paper of several dossiers carried from the desk to a unit (phiếu bàn giao hồ sơ), or results from a unit to the desk: who gave it, who signed for it.';
comment on column dossiers.delivery.code is 'How people call it: BG, the code of the agency, the day, the number of that day.';
comment on column dossiers.delivery.unit_id is 'The part of the agency it goes to or comes from; null where the agency has none, or it is for the agency''s officers as a whole.';
comment on column dossiers.delivery.state is 'given: on its way, nobody signed for it; taken: signed for, all of it or part; taken_back: withdrawn by who gave it before anybody signed.';
create unique index delivery_code_idx on dossiers.delivery (root_id, code);
comment on index dossiers.delivery_code_idx is 'One delivery by its code.';
create unique index delivery_number_idx on dossiers.delivery (agency_id, day, number);
comment on index dossiers.delivery_number_idx is 'The next number of a day; no number twice.';
create index delivery_given_idx on dossiers.delivery (agency_id, given_at desc, id);
comment on index dossiers.delivery_given_idx is 'The deliveries of an agency, latest first.';
create index delivery_unit_idx on dossiers.delivery (unit_id) where unit_id is not null;
comment on index dossiers.delivery_unit_idx is 'Foreign key: whether deliveries name a part of an agency.';

create table dossiers.delivery_item (
  agency_id uuid not null,
  delivery_id uuid not null,
  dossier_id uuid not null,
  position smallint not null,
  originals smallint not null,
  papers smallint not null,
  taken boolean,
  reason text,
  primary key (agency_id, delivery_id, dossier_id),
  foreign key (agency_id, delivery_id) references dossiers.delivery (agency_id, id),
  foreign key (agency_id, dossier_id) references dossiers.dossier (agency_id, id),
  check (reason is null or taken = false)
);
comment on table dossiers.delivery_item is 'A dossier on a delivery, with how many originals and how many papers in all it was given with.';
comment on column dossiers.delivery_item.taken is 'Whether it was among what was signed for; null while nobody has signed.';
comment on column dossiers.delivery_item.reason is 'Why it was not signed for. May name people, so it stands here and never in the journal.';
create index delivery_item_dossier_idx on dossiers.delivery_item (agency_id, dossier_id);
comment on index dossiers.delivery_item_dossier_idx is 'Foreign key, and the deliveries a dossier was on.';

alter table dossiers.dossier add column paper_at text check (paper_at in ('desk', 'to_unit', 'unit', 'to_desk'));
comment on column dossiers.dossier.paper_at is 'Where its paper is: at the desk, on its way to a unit, with a unit, on its way back. Null where there is none, or nobody follows it.';
alter table dossiers.dossier add column delivery_id uuid;
comment on column dossiers.dossier.delivery_id is 'The delivery of the same agency its paper was on last.';
alter table dossiers.dossier add constraint dossier_delivery_fkey foreign key (agency_id, delivery_id) references dossiers.delivery (agency_id, id);
create index dossier_delivery_idx on dossiers.dossier (agency_id, delivery_id) where delivery_id is not null;
comment on index dossiers.dossier_delivery_idx is 'Foreign key: what a delivery carries, where it was the last one.';
create index dossier_to_carry_idx on dossiers.dossier (agency_id, id) where paper_at = 'desk' and ended_at is null;
comment on index dossiers.dossier_to_carry_idx is 'What lies at the desk and is to be carried to a unit. Partial: what was received and not handed over yet.';
create index dossier_to_fetch_idx on dossiers.dossier (agency_id, id) where paper_at = 'unit' and ended_at is not null;
comment on index dossiers.dossier_to_fetch_idx is 'What lies with a unit and is to go back to the desk. Partial: results since the last delivery.';

-- What nobody has taken up lies at the desk, and so does what is ready to be collected; of the rest nobody knows.
update dossiers.dossier set paper_at = 'desk' where state in ('received', 'at_desk') and channel = 'desk';

grant select, insert, update on dossiers.delivery, dossiers.delivery_item to opencchc_program;
