create schema initiatives;
grant usage on schema initiatives to opencchc_program;

create table initiatives.initiative (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  code text not null,
  title text not null,
  content text not null,
  measure text not null,
  before_period text not null,
  after_period text not null,
  proposed_as text not null check (proposed_as in ('officer', 'agency')),
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  state text not null check (state in ('proposed', 'withdrawn', 'assigned', 'assessed', 'recognised', 'declined')),
  assessor_id uuid,
  assess_by date,
  recommended boolean,
  assessment text,
  assessed_at timestamptz,
  decided_by uuid,
  decided_at timestamptz,
  reason text,
  sample boolean not null default false,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  primary key (agency_id, id),
  unique (root_id, code)
);
comment on table initiatives.initiative is 'An initiative for better administration, at the agency that proposes it or whose officer does: what is done, the measure it is to move and the two periods to compare; who assesses it by when, and whether it is recognised, with why.';
comment on column initiatives.initiative.measure is 'Name of a measure. Nothing is computed here: whoever shows the initiative asks the measures for the figure of either period.';
comment on column initiatives.initiative.before_period is 'As measures write a period: 2026, 2026-H1, 2026-Q1, 2026-06. after_period likewise, and later.';
comment on column initiatives.initiative.proposed_as is 'Whether proposed_by proposes it as their own or in the name of the agency.';
comment on column initiatives.initiative.recommended is 'Whether the assessor recommends that it be recognised.';
comment on column initiatives.initiative.reason is 'Why it was recognised or declined.';
create index initiative_list_idx on initiatives.initiative (root_id, proposed_at desc);
comment on index initiatives.initiative_list_idx is 'The list of a province, latest first.';
create index initiative_recognised_idx on initiatives.initiative (root_id, decided_at desc) where state = 'recognised';
comment on index initiatives.initiative_recognised_idx is 'What the public reads. Partial: the recognised ones only.';
create index initiative_assessor_idx on initiatives.initiative (assessor_id, assess_by) where state = 'assigned';
comment on index initiatives.initiative_assessor_idx is 'What an assessor owes. Partial: what waits for an assessment.';

create table initiatives.application (
  agency_id uuid not null,
  id uuid not null,
  initiative_id uuid not null,
  applied_at_id uuid not null,
  applied_from date not null,
  noted_by uuid not null,
  noted_at timestamptz not null,
  primary key (agency_id, id),
  unique (agency_id, initiative_id, applied_at_id),
  foreign key (agency_id, initiative_id) references initiatives.initiative (agency_id, id)
);
comment on table initiatives.application is 'That an agency (applied_at_id) other than the one it comes from applies a recognised initiative, and from when; noted by that agency. Stands at the initiative''s agency.';

grant select, insert, update on all tables in schema initiatives to opencchc_program;

create table measures.initiative_fact (
  agency_id uuid not null,
  id uuid not null,
  code text not null,
  measure text not null,
  proposed_on date,
  decided_on date,
  applied_on date,
  marks text[] not null default '{}',
  primary key (agency_id, id)
);
comment on table measures.initiative_fact is 'An initiative as figures see it, folded from its events and from nothing else: the days it was proposed, decided, first applied elsewhere. The rows behind every figure of initiatives.';
create index initiative_fact_proposed_idx on measures.initiative_fact (agency_id, proposed_on);
comment on index measures.initiative_fact_proposed_idx is 'Rows behind what was proposed in a period.';
create index initiative_fact_decided_idx on measures.initiative_fact (agency_id, decided_on);
comment on index measures.initiative_fact_decided_idx is 'Rows behind what was recognised or declined in a period.';

create table measures.initiative_tally (
  agency_id uuid not null,
  counter text not null,
  grain text not null check (grain in ('day', 'month')),
  starts_on date not null,
  measure text not null default '',
  bucket integer not null default 0,
  n bigint not null,
  primary key (agency_id, counter, grain, starts_on, measure, bucket)
);
comment on table measures.initiative_tally is 'Counters of initiatives, as in dossier_tally; measure is empty where the cell counts all.';
create index initiative_tally_period_idx on measures.initiative_tally (counter, grain, starts_on) include (agency_id, bucket, n) where measure = '';
comment on index measures.initiative_tally_period_idx is 'Initiatives of all agencies in a period.';

grant select, insert, update, delete on measures.initiative_fact, measures.initiative_tally to opencchc_program;
