-- Every kind of fact has tables of its own, with a column for each day, amount and dimension it declares. Facts and cells
-- come from events alone: they are folded anew from the first event on into the new tables.
drop table measures.fact, measures.tally;
delete from journal.cursor where consumer = 'measures';

create table measures.dossier_fact (
  agency_id uuid not null,
  id uuid not null,
  code text not null,
  procedure text not null,
  channel text not null,
  opened_on date,
  closed_on date,
  ended_on date,
  late_from date,
  late_until date,
  missed_from date,
  missed_until date,
  due_at timestamptz,
  first_due_at timestamptz,
  worked integer,
  marks text[] not null default '{}',
  primary key (agency_id, id)
);
comment on table measures.dossier_fact is 'A dossier as figures see it, folded from its events and from nothing else: the days it opened, closed, became late; its marks (on_time, online …). The rows behind every figure of dossiers.';
comment on column measures.dossier_fact.late_from is 'The day it was, or will be unless it is closed before, late: past the due time in force. late_until: the day it stopped being open and late.';
comment on column measures.dossier_fact.missed_from is 'As late_from, against the first appointment given, whatever was granted since.';
comment on column measures.dossier_fact.worked is 'Working time it took, in minutes.';
create index dossier_fact_opened_idx on measures.dossier_fact (agency_id, opened_on);
comment on index measures.dossier_fact_opened_idx is 'Rows behind "received".';
create index dossier_fact_closed_idx on measures.dossier_fact (agency_id, closed_on);
comment on index measures.dossier_fact_closed_idx is 'Rows behind "solved" and what is judged of it.';
create index dossier_fact_open_idx on measures.dossier_fact (agency_id, due_at) where ended_on is null and opened_on is not null;
comment on index measures.dossier_fact_open_idx is 'Open and late now. Partial: the open ones only.';
create index dossier_fact_late_idx on measures.dossier_fact (agency_id, late_from) where late_from is not null;
comment on index measures.dossier_fact_late_idx is 'Rows that were late at the end of a past period. Partial: most are never late.';

create table measures.dossier_tally (
  agency_id uuid not null,
  counter text not null,
  grain text not null check (grain in ('day', 'month')),
  starts_on date not null,
  procedure text not null default '',
  channel text not null default '',
  bucket integer not null default 0,
  n bigint not null,
  primary key (agency_id, counter, grain, starts_on, procedure, channel, bucket)
);
comment on table measures.dossier_tally is 'Counters of dossiers by agency and day, and by month: what dashboards add up instead of reading facts. Kept in step by the fold, in the transaction that moves its cursor. procedure and channel are empty where the cell counts all.';
comment on column measures.dossier_tally.bucket is 'For a spread (working time), the class of the value; 0 for a plain count.';
create index dossier_tally_period_idx on measures.dossier_tally (counter, grain, starts_on) include (agency_id, bucket, n) where procedure = '' and channel = '';
comment on index measures.dossier_tally_period_idx is 'The cockpit: all agencies of a period.';

create table measures.plan_due_fact (
  agency_id uuid not null,
  id uuid not null,
  code text not null,
  plan text not null,
  set_on date,
  due_on date,
  reported_on date,
  done_on date,
  late_from date,
  late_until date,
  marks text[] not null default '{}',
  primary key (agency_id, id)
);
comment on table measures.plan_due_fact is 'What a plan owes by a day, as figures see it, folded from its events and from nothing else: the days it was set, is due, was last reported, was done. The rows behind every figure of plans.';
comment on column measures.plan_due_fact.late_from is 'The day after it is due, unless it is done in time. late_until: the day it was done late.';
create index plan_due_fact_due_idx on measures.plan_due_fact (agency_id, due_on);
comment on index measures.plan_due_fact_due_idx is 'Rows behind what was due in a period, and what is late now.';

create table measures.plan_due_tally (
  agency_id uuid not null,
  counter text not null,
  grain text not null check (grain in ('day', 'month')),
  starts_on date not null,
  plan text not null default '',
  bucket integer not null default 0,
  n bigint not null,
  primary key (agency_id, counter, grain, starts_on, plan, bucket)
);
comment on table measures.plan_due_tally is 'Counters of what plans owe, as in dossier_tally; plan is empty where the cell counts all.';
create index plan_due_tally_period_idx on measures.plan_due_tally (counter, grain, starts_on) include (agency_id, bucket, n) where plan = '';
comment on index measures.plan_due_tally_period_idx is 'What was due of all agencies in a period.';

grant select, insert, update, delete on all tables in schema measures to opencchc_program;
