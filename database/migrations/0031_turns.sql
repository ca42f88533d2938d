create schema turns;
grant usage on schema turns to opencchc_program;

create table turns.desk (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  services jsonb not null,
  windows jsonb not null,
  by_phone boolean not null,
  slot_minutes integer not null check (slot_minutes between 5 and 240),
  slot_places integer not null check (slot_places between 0 and 100),
  ahead_days integer not null check (ahead_days between 0 and 60),
  kiosk_turn integer not null default 1,
  sample boolean not null default false,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  primary key (agency_id, id),
  unique (agency_id)
);
comment on table turns.desk is 'How the hall of an agency gives out numbers: its services by letter, its windows, whether a number may be taken by phone, its appointments. One row for each agency that gives out numbers.';
comment on column turns.desk.services is 'List of {letter, name, takes}: what each letter is for, and the fields and procedures it takes, by their codes.';
comment on column turns.desk.windows is 'List of {number, letters}: which letters each window calls.';
comment on column turns.desk.slot_places is 'Appointments for each slot; 0 where there are none.';
comment on column turns.desk.ahead_days is 'How many days ahead an appointment may be made.';
comment on column turns.desk.kiosk_turn is 'Raised to close the address of the kiosk page and open another.';
create index desk_province_idx on turns.desk (root_id);
comment on index turns.desk_province_idx is 'The agencies of a province that give out numbers.';

create table turns.counter (
  agency_id uuid not null,
  day date not null,
  letter text not null,
  taken integer not null,
  primary key (agency_id, day, letter)
);
comment on table turns.counter is 'How many numbers of a letter were given out on a day: each is taken in a statement of its own, so there are gaps at most and never doubles.';

create table turns.ticket (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  day date not null,
  letter text not null,
  number integer not null,
  code text not null,
  via text not null check (via in ('phone', 'kiosk', 'desk', 'appointment')),
  priority boolean not null,
  slot_at timestamptz,
  state text not null check (state in ('waiting', 'called', 'served', 'absent', 'cancelled', 'lapsed')),
  taken_at timestamptz not null,
  turn_at timestamptz not null,
  at_window integer,
  for_window integer,
  note text,
  called_at timestamptz,
  first_called_at timestamptz,
  absences integer not null default 0,
  ended_at timestamptz,
  sample boolean not null default false,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  primary key (agency_id, id),
  unique (agency_id, day, code)
);
comment on table turns.ticket is 'A number taken at an agency on a day (A012). It says nothing of who holds it.';
comment on column turns.ticket.letter is 'The service it waits for now; the code keeps the letter it was taken for.';
comment on column turns.ticket.priority is 'Whether the holder said to belong to a group that is called first; which group is not kept.';
comment on column turns.ticket.slot_at is 'The slot of the appointment it came from.';
comment on column turns.ticket.turn_at is 'From when it stands in its row: when it was taken, or when it went to the end.';
comment on column turns.ticket.at_window is 'The window that called it last.';
comment on column turns.ticket.for_window is 'The window it was handed on to, where it was to one.';
comment on column turns.ticket.note is 'What a clerk told the next one when handing it on; never in the journal.';
comment on column turns.ticket.first_called_at is 'The end of the wait, for figures.';
create unique index ticket_at_window_idx on turns.ticket (agency_id, day, at_window) where state = 'called';
comment on index turns.ticket_at_window_idx is 'A window has one ticket at a time: two who press at once never call two.';
create index ticket_id_idx on turns.ticket (id);
comment on index turns.ticket_id_idx is 'The page of a ticket, whose address carries the id alone.';
create index ticket_open_idx on turns.ticket (root_id, day) where state in ('waiting', 'called');
comment on index turns.ticket_open_idx is 'What a day left open, for the chore of the night. Partial: what is open only.';

create table turns.appointment (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  letter text not null,
  procedure text,
  slot_at timestamptz not null,
  place integer not null,
  state text not null check (state in ('booked', 'arrived', 'cancelled', 'missed')),
  code_digest bytea not null,
  person_sealed bytea,
  person_key smallint,
  booked_at timestamptz not null,
  ticket_id uuid,
  sample boolean not null default false,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  primary key (agency_id, id),
  unique (code_digest)
);
comment on table turns.appointment is 'An hour that somebody chose at an agency. Name and telephone are sealed; on the day it becomes a ticket.';
comment on column turns.appointment.procedure is 'Code of the procedure it is for, where one was chosen.';
comment on column turns.appointment.place is 'Which of the places of its slot it has, from 1.';
comment on column turns.appointment.code_digest is 'Keyed digest of the code that opens it; the code itself is not kept.';
comment on column turns.appointment.person_sealed is 'Name, telephone and mail, sealed; null once the time of keeping is over.';
comment on column turns.appointment.person_key is 'Which key of the installation sealed it.';
create unique index appointment_place_idx on turns.appointment (agency_id, slot_at, place) where state in ('booked', 'arrived');
comment on index turns.appointment_place_idx is 'A place of a slot is given once. Partial: what was cancelled or missed gives its place back.';
create index appointment_open_idx on turns.appointment (root_id, slot_at) where state = 'booked';
comment on index turns.appointment_open_idx is 'Whom the night finds not to have come. Partial: what is booked only.';
create index appointment_kept_idx on turns.appointment (root_id, slot_at) where person_sealed is not null;
comment on index turns.appointment_kept_idx is 'Whose name is still kept, for the chore that forgets it.';

create table turns.tried (
  digest bytea primary key,
  since timestamptz not null,
  count integer not null
);
comment on table turns.tried is 'How often numbers were taken, hours chosen and codes guessed from an address, within the minutes of the rule. Addresses are not kept, only keyed digests.';
create index tried_since_idx on turns.tried (since);
comment on index turns.tried_since_idx is 'What the chore of the hour forgets.';

grant select, insert, update on all tables in schema turns to opencchc_program;
grant delete on turns.tried to opencchc_program;

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
  marks text[] not null default '{}',
  primary key (agency_id, id)
);
comment on table measures.turns_ticket_fact is 'A ticket of a hall as figures see it, folded from its events and from nothing else: the days it was taken, first called, served or given up, and the minutes it waited.';
create index turns_ticket_fact_taken_idx on measures.turns_ticket_fact (agency_id, taken_on);
comment on index measures.turns_ticket_fact_taken_idx is 'Rows behind what was taken in a period.';
create index turns_ticket_fact_called_idx on measures.turns_ticket_fact (agency_id, called_on);
comment on index measures.turns_ticket_fact_called_idx is 'Rows behind waiting times in a period.';
create index turns_ticket_fact_served_idx on measures.turns_ticket_fact (agency_id, served_on);
comment on index measures.turns_ticket_fact_served_idx is 'Rows behind what was served in a period.';
create index turns_ticket_fact_left_idx on measures.turns_ticket_fact (agency_id, left_on);
comment on index measures.turns_ticket_fact_left_idx is 'Rows behind who left without being served in a period.';

create table measures.turns_ticket_tally (
  agency_id uuid not null,
  counter text not null,
  grain text not null check (grain in ('day', 'month')),
  starts_on date not null,
  via text not null default '',
  bucket integer not null default 0,
  n bigint not null,
  primary key (agency_id, counter, grain, starts_on, via, bucket)
);
comment on table measures.turns_ticket_tally is 'Counters of tickets, as in dossier_tally; via is empty where the cell counts all.';
create index turns_ticket_tally_period_idx on measures.turns_ticket_tally (counter, grain, starts_on) include (agency_id, bucket, n) where via = '';
comment on index measures.turns_ticket_tally_period_idx is 'Tickets of all agencies in a period.';

grant select, insert, update, delete on measures.turns_ticket_fact, measures.turns_ticket_tally to opencchc_program;
