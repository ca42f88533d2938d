-- Figures are folded anew from the first event: more is counted of a dossier than before.
delete from measures.tally;
delete from measures.fact;
delete from journal.cursor where consumer = 'measures';

create view dossiers.step_of_person as
select s.agency_id, s.dossier_id, coalesce(s.done_by, s.holder_id) as account_id, s.due_at, s.done_at,
  d.due_at as dossier_due_at, d.solved_at as dossier_solved_at
from dossiers.step s join dossiers.dossier d on d.agency_id = s.agency_id and d.id = s.dossier_id
where s.kind <> 'receive' and s.kind <> 'return' and s.opened_at is not null and coalesce(s.done_by, s.holder_id) is not null and s.due_at is not null;
comment on view dossiers.step_of_person is 'Steps that were somebody''s, with when they and their dossier were due and done: what the rules on officers are judged on.';
grant select on dossiers.step_of_person to opencchc_program;

create schema indexes;
grant usage on schema indexes to opencchc_program;

create table indexes.set (
  agency_id uuid not null references agencies.agency,
  id uuid not null,
  code text not null check (code ~ '^[a-z0-9][a-z0-9.-]{0,39}$'),
  number integer not null check (number > 0),
  name text not null,
  effective_from date not null,
  kinds text[] not null,
  verified boolean not null,
  brought boolean not null,
  sample boolean not null default false,
  content jsonb not null,
  digest bytea not null,
  added_at timestamptz not null,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  primary key (agency_id, id),
  unique (agency_id, code, number)
);
comment on table indexes.set is 'A version of a criteria set, as data: fields, criteria, components with points, kind of score and what fills them. A version is never changed; a re-issue is a new one.';
comment on column indexes.set.number is 'The version of the set; version is the row''s own.';
comment on column indexes.set.brought is 'Came with the product; else a province''s own.';
comment on column indexes.set.digest is 'SHA-256 of the content as it was written, so that a frozen round can be held against it.';

create table indexes.round (
  agency_id uuid not null references agencies.agency,
  id uuid not null,
  code text not null check (code ~ '^[A-Za-z0-9][A-Za-z0-9._-]{1,39}$'),
  name text not null,
  set_id uuid not null,
  period text not null,
  period_from date not null,
  period_to date not null,
  state text not null check (state in ('open', 'self_scoring', 'appraising', 'explaining', 'second_appraisal', 'council', 'published')),
  deadlines jsonb not null,
  before_id uuid,
  sample boolean not null default false,
  opened_at timestamptz not null,
  refreshed_at timestamptz,
  published_at timestamptz,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  primary key (agency_id, id),
  unique (agency_id, code),
  foreign key (agency_id, set_id) references indexes.set (agency_id, id),
  foreign key (agency_id, before_id) references indexes.round (agency_id, id),
  check (period_to >= period_from),
  check ((state = 'published') = (published_at is not null))
);
comment on table indexes.round is 'A round of an index: one version of a set, one period, its agencies. A published round is frozen.';
comment on column indexes.round.deadlines is 'Last day of each state that has one.';
comment on column indexes.round.before_id is 'The round it is compared with.';
create index round_set_idx on indexes.round (agency_id, set_id);
comment on index indexes.round_set_idx is 'Rounds of a set, and whether it is in use.';
create index round_before_idx on indexes.round (agency_id, before_id) where before_id is not null;
comment on index indexes.round_before_idx is 'What is compared with a round. Partial: the first of each set has none.';

create table indexes.contender (
  agency_id uuid not null references agencies.agency,
  id uuid not null,
  round_id uuid not null,
  body_id uuid not null,
  code text not null,
  name text not null,
  kind text not null,
  extended jsonb not null default '{}',
  chased_at timestamptz,
  primary key (agency_id, id),
  unique (agency_id, round_id, body_id),
  foreign key (agency_id, round_id) references indexes.round (agency_id, id)
);
comment on table indexes.contender is 'An agency in a round, as it was called when the round was opened. The row is the province''s; body_id is the agency judged.';
comment on column indexes.contender.extended is 'Other last days granted to this agency, by state.';

create table indexes.score (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  round_id uuid not null,
  component text not null,
  measured boolean not null,
  value jsonb,
  provenance jsonb,
  points integer check (points >= 0),
  self_points integer,
  first_points integer,
  second_points integer,
  council_points integer,
  disputed boolean not null default false,
  settled boolean not null default false,
  left_out boolean not null default false,
  decided boolean not null default false,
  self_scored_by uuid,
  changed_at timestamptz not null,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  primary key (agency_id, id),
  unique (agency_id, round_id, component)
);
comment on table indexes.score is 'What one component of one agency stands at in a round, in thousandths of a point: claimed, appraised, appraised again, decided, or measured with where the figures came from.';
comment on column indexes.score.points is 'In force now; null is not known, which is no zero.';
comment on column indexes.score.provenance is 'Of a measured value: each figure with measure, version, cut, moment, numerator and denominator.';
comment on column indexes.score.settled is 'A dispute was decided; new figures do not undo it.';
create index score_round_idx on indexes.score (root_id, round_id);
comment on index indexes.score_round_idx is 'A round''s scores: ranking, what is missing, what waits for appraisal.';

create table indexes.score_line (
  agency_id uuid not null,
  id uuid not null,
  score_id uuid not null,
  seq integer not null check (seq > 0),
  work text not null,
  by uuid not null,
  at timestamptz not null,
  from_points integer,
  to_points integer,
  why text not null,
  files uuid[] not null default '{}',
  value jsonb,
  primary key (agency_id, id),
  unique (agency_id, score_id, seq),
  foreign key (agency_id, score_id) references indexes.score (agency_id, id)
);
comment on table indexes.score_line is 'The history of a component''s points: who, when, from, to, why. Lines are only added. Why stands here and not in the event, which carries its digest.';

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
  added_at timestamptz not null,
  removed_at timestamptz,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  primary key (agency_id, id)
);
comment on table indexes.evidence is 'A paper put to a component of an agency in a round, by what it contains: the same content cannot prove the same thing twice.';
create index evidence_content_idx on indexes.evidence (root_id, component, sha256);
comment on index indexes.evidence_content_idx is 'Whether a paper already proves this component elsewhere.';
create index evidence_round_idx on indexes.evidence (root_id, round_id, agency_id);
comment on index indexes.evidence_round_idx is 'An agency''s papers in a round.';

create table indexes.survey_count (
  agency_id uuid not null,
  round_id uuid not null,
  root_id uuid not null,
  component text not null,
  item integer not null check (item > 0),
  option text not null,
  count integer not null check (count >= 0),
  primary key (agency_id, round_id, component, item, option)
);
comment on table indexes.survey_count is 'Answers of a sociological survey by option, entered as counts until surveys are held here.';
create index survey_count_round_idx on indexes.survey_count (root_id, round_id);
comment on index indexes.survey_count_round_idx is 'The survey part of a round.';

create table indexes.result (
  agency_id uuid not null,
  round_id uuid not null,
  inputs text not null,
  ranking text not null,
  digest bytea not null,
  made_at timestamptz not null,
  primary key (agency_id, round_id),
  foreign key (agency_id, round_id) references indexes.round (agency_id, id)
);
comment on table indexes.result is 'A published ranking, byte for byte, with all that it was computed from (set, values, points, cut, last year): computed again it gives the same bytes.';
comment on column indexes.result.digest is 'SHA-256 of the inputs and the ranking; also in the event that published the round.';

grant select, insert, update on all tables in schema indexes to opencchc_program;
grant delete on indexes.survey_count to opencchc_program;
revoke update on indexes.score_line, indexes.result from opencchc_program;

create schema consequences;
grant usage on schema consequences to opencchc_program;

create table consequences.rule (
  agency_id uuid not null references agencies.agency,
  id uuid not null,
  code text not null check (code ~ '^[A-Z][A-Z0-9.-]{0,19}$'),
  content jsonb not null,
  brought boolean not null,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  primary key (agency_id, id),
  unique (agency_id, code)
);
comment on table consequences.rule is 'A rule on what follows from results, as data: condition, effects, basis, on or off.';

create table consequences.proposal (
  agency_id uuid not null references agencies.agency,
  id uuid not null,
  root_id uuid not null,
  rule text not null,
  subject_kind text not null check (subject_kind in ('agency', 'officer')),
  subject_id uuid not null,
  year integer not null,
  state text not null check (state in ('proposed', 'lapsed', 'decided')),
  effects text[] not null,
  reasons jsonb not null,
  asks boolean not null,
  figures jsonb not null,
  proposed_at timestamptz not null,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  primary key (agency_id, id)
);
comment on table consequences.proposal is 'What a rule proposes about an agency or an officer for a year, with the figures it rests on. Nothing happens by itself: a person decides.';
comment on column consequences.proposal.state is 'lapsed: the figures moved and the rule does not propose it any more.';
create index proposal_list_idx on consequences.proposal (root_id, year, state);
comment on index consequences.proposal_list_idx is 'What waits for a decision in a year.';

create table consequences.decision (
  agency_id uuid not null,
  proposal_id uuid not null,
  verdict text not null check (verdict in ('accepted', 'refused')),
  effects text[] not null,
  by uuid not null,
  at timestamptz not null,
  why text not null,
  primary key (agency_id, proposal_id),
  foreign key (agency_id, proposal_id) references consequences.proposal (agency_id, id)
);
comment on table consequences.decision is 'What a person made of a proposal: which effects, who, when and why.';
grant select, insert, update on consequences.rule, consequences.proposal to opencchc_program;
grant select, insert on consequences.decision to opencchc_program;
