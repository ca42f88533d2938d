create schema calendar;
grant usage on schema calendar to opencchc_program;

create table calendar.holiday (
  id uuid primary key,
  root_id uuid not null references agencies.agency,
  code text not null check (code ~ '^[a-z][a-z_]{1,39}$'),
  name text not null,
  kind text not null check (kind in ('solar', 'lunar')),
  month smallint not null check (month between 1 and 12),
  day smallint not null check (day between 1 and 31),
  days_before smallint not null check (days_before between 0 and 10),
  length smallint not null check (length between 1 and 15),
  made_up boolean not null,
  set_yearly boolean not null,
  basis text not null,
  verified boolean not null,
  valid_from date not null,
  valid_to date,
  removed_at timestamptz,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  check (valid_to is null or valid_to >= valid_from),
  check (days_before < length),
  exclude using gist (root_id with =, code with =, daterange(valid_from, valid_to, '[]') with &&) where (removed_at is null)
);
comment on table calendar.holiday is 'A public holiday by law, by the solar or the lunar calendar, from day to day, with its basis. verified = false: taken from memory, to be checked against the text.';
comment on column calendar.holiday.days_before is 'How many of its days lie before the named one.';
comment on column calendar.holiday.made_up is 'Falling on a weekly rest day it is made up on the next working day.';
comment on column calendar.holiday.set_yearly is 'Which days it takes is decided each year; until then these are the default.';

create table calendar.decision (
  id uuid primary key,
  root_id uuid not null references agencies.agency,
  kind text not null check (kind in ('holiday', 'swap')),
  holiday text,
  basis text not null,
  verified boolean not null,
  removed_at timestamptz,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  check ((kind = 'holiday') = (holiday is not null))
);
comment on table calendar.decision is 'A yearly notice: which days a holiday takes this year, or a working day and a rest day that change places.';
create index decision_root_idx on calendar.decision (root_id);
comment on index calendar.decision_root_idx is 'Loading a province''s calendar.';

create table calendar.decision_day (
  decision_id uuid not null references calendar.decision,
  root_id uuid not null,
  day date not null,
  kind text not null check (kind in ('holiday', 'off', 'work')),
  removed boolean not null default false,
  primary key (decision_id, day)
);
comment on table calendar.decision_day is 'The days of a yearly notice. One day is decided once.';
create unique index decision_day_once_idx on calendar.decision_day (root_id, day) where not removed;
comment on index calendar.decision_day_once_idx is 'One day is decided once; removed decisions do not count.';

create table calendar.local_day (
  id uuid primary key,
  root_id uuid not null references agencies.agency,
  agency_id uuid not null references agencies.agency,
  kind text not null check (kind in ('closed', 'open', 'reception_only')),
  hours jsonb,
  basis text not null,
  verified boolean not null,
  valid_from date not null,
  valid_to date not null,
  removed_at timestamptz,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  check (valid_to >= valid_from),
  exclude using gist (agency_id with =, daterange(valid_from, valid_to, '[]') with &&) where (removed_at is null)
);
comment on table calendar.local_day is 'Days on which an agency and those below it differ: shut (a storm, a power cut), at work, or only receiving.';
comment on column calendar.local_day.hours is 'Hours of those days as [[from, to], …] in minutes since midnight; null for the usual ones.';
create index local_day_root_idx on calendar.local_day (root_id);
comment on index calendar.local_day_root_idx is 'Loading a province''s calendar.';

create table calendar.desk_hours (
  id uuid primary key,
  root_id uuid not null references agencies.agency,
  agency_id uuid not null references agencies.agency,
  hours jsonb not null,
  reception_only smallint[] not null default '{}',
  basis text not null,
  verified boolean not null,
  valid_from date not null,
  valid_to date,
  removed_at timestamptz,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  check (valid_to is null or valid_to >= valid_from),
  exclude using gist (agency_id with =, daterange(valid_from, valid_to, '[]') with &&) where (removed_at is null)
);
comment on table calendar.desk_hours is 'When an agency''s desks are open, by weekday, from day to day; agencies below without hours of their own keep the same.';
comment on column calendar.desk_hours.hours is 'By ISO weekday: {"1": [[450, 690], [810, 1020]], …} in minutes since midnight; a weekday without entry is not worked.';
comment on column calendar.desk_hours.reception_only is 'Weekdays on which dossiers are received but that are no working day of a term.';
create index desk_hours_root_idx on calendar.desk_hours (root_id);
comment on index calendar.desk_hours_root_idx is 'Loading a province''s calendar.';

grant select, insert, update on all tables in schema calendar to opencchc_program;
