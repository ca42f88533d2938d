create schema plans;
grant usage on schema plans to opencchc_program;

create table plans.document (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  file_id uuid not null,
  file_name text not null,
  state text not null check (state in ('read', 'reviewed', 'superseded')),
  reading jsonb not null,
  plan_id uuid,
  amends boolean not null default false,
  added_by uuid,
  added_at timestamptz not null,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  primary key (agency_id, id)
);
comment on table plans.document is 'A plan document as it was handed in: the stored file, and all that was read of it (blocks, spans, findings). Nothing of it is in a plan before a person has seen it.';
comment on column plans.document.plan_id is 'The plan it became, or the plan it amends.';
create index document_root_idx on plans.document (root_id, added_at);
comment on index plans.document_root_idx is 'The list of documents, newest first.';
create index document_plan_idx on plans.document (agency_id, plan_id) where plan_id is not null;
comment on index plans.document_plan_idx is 'The documents of a plan.';

create table plans.proposal (
  agency_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  position integer not null,
  kind text not null check (kind in ('target', 'task', 'duty')),
  change text not null check (change in ('add', 'change', 'remove')),
  read jsonb not null,
  content jsonb not null,
  source jsonb not null,
  confidence real not null check (confidence between 0 and 1),
  reasons text[] not null default '{}',
  fields text[] not null default '{}',
  state text not null check (state in ('proposed', 'accepted', 'corrected', 'rejected', 'split', 'merged')),
  reason text,
  from_ids uuid[] not null default '{}',
  item_id uuid,
  decided_by uuid,
  decided_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, document_id) references plans.document (agency_id, id)
);
comment on table plans.proposal is 'What the reader proposes to put into the plan, piece by piece, with the spans it came from; a person accepts, corrects, splits, merges or rejects each.';
comment on column plans.proposal.read is 'As it was read; content is as it would enter the plan, after corrections.';
comment on column plans.proposal.item_id is 'The task or target it became, or of an amendment the one it changes or removes.';
comment on column plans.proposal.fields is 'Of a change: what differs from what stands.';
comment on column plans.proposal.from_ids is 'Of a piece made by splitting or merging: what it was made of.';
create index proposal_document_idx on plans.proposal (agency_id, document_id, position);
comment on index plans.proposal_document_idx is 'The review of a document.';

create table plans.plan (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  code text not null,
  number text,
  kind text not null check (kind in ('plan', 'programme', 'decision', 'other')),
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
  check (period_to >= period_from),
  primary key (agency_id, id),
  unique (agency_id, code)
);
comment on table plans.plan is 'A plan or programme that an agency issued: what it promised stands in its tasks and targets.';
create index plan_root_idx on plans.plan (root_id, period_to);
comment on index plans.plan_root_idx is 'The list of a province''s plans.';
create index plan_code_idx on plans.plan (code);
comment on index plans.plan_code_idx is 'Look-up by code, which does not name the agency.';

create table plans.area (
  agency_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  position integer not null,
  title text not null,
  primary key (agency_id, id),
  foreign key (agency_id, plan_id) references plans.plan (agency_id, id),
  unique (agency_id, plan_id, title)
);
comment on table plans.area is 'The areas of work of a plan, in the order of the document.';

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
  kind text not null check (kind in ('task', 'duty')),
  number text,
  content text not null,
  product text,
  time jsonb not null,
  state text not null check (state in ('standing', 'removed')),
  reading jsonb not null,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  primary key (agency_id, id),
  foreign key (agency_id, plan_id) references plans.plan (agency_id, id),
  foreign key (agency_id, area_id) references plans.area (agency_id, id),
  foreign key (agency_id, parent_id) references plans.task (agency_id, id)
);
comment on table plans.task is 'A task of a plan (or a duty from its list of responsibilities), at the agency that issued the plan. Who owes it stands in task_agency, when it is owed in due.';
comment on column plans.task.reading is 'The task as the document says it, for the comparison with an amended document.';
create index task_plan_idx on plans.task (agency_id, plan_id, position);
comment on index plans.task_plan_idx is 'A plan in its order.';
create index task_area_idx on plans.task (agency_id, area_id);
comment on index plans.task_area_idx is 'A plan by area.';
create index task_parent_idx on plans.task (agency_id, parent_id) where parent_id is not null;
comment on index plans.task_parent_idx is 'The parts of a task.';

create table plans.task_agency (
  agency_id uuid not null,
  id uuid not null,
  task_id uuid not null,
  position integer not null,
  role text not null check (role in ('lead', 'coordinating')),
  written text not null,
  body_id uuid,
  removed boolean not null default false,
  primary key (agency_id, id),
  foreign key (agency_id, task_id) references plans.task (agency_id, id)
);
comment on table plans.task_agency is 'Who leads a task and who takes part: as written, and the body it means as of the plan''s date; a group gives one row for each member, a name nobody knows one without a body.';
create index task_agency_task_idx on plans.task_agency (agency_id, task_id);
comment on index plans.task_agency_task_idx is 'The agencies of a task.';
create index task_agency_body_idx on plans.task_agency (body_id) where body_id is not null and not removed;
comment on index plans.task_agency_body_idx is 'What an agency takes part in.';

create table plans.due (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  plan_agency_id uuid not null,
  plan_id uuid not null,
  task_id uuid not null,
  code text not null,
  position integer not null,
  basis text not null check (basis in ('deadline', 'year', 'quarter', 'month', 'end', 'standing', 'set')),
  said text,
  at_least real,
  unit text,
  from_on date not null,
  due_on date not null,
  first_due_on date not null,
  state text not null check (state in ('open', 'done', 'removed')),
  done_on date,
  percent smallint not null default 0 check (percent between 0 and 100),
  reported_at timestamptz,
  chased smallint not null default 0,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  check ((state = 'done') = (done_on is not null)),
  primary key (agency_id, id)
);
comment on table plans.due is 'What a leading agency owes by a day: a deadline, one round of what recurs, one year''s quota, or the end of the task. Stands at the agency that owes it; plan and task stand at the one that issued the plan.';
comment on column plans.due.basis is 'Why this day: said in the document, a round of what recurs, the end of the task''s time, a year of what is done all the time, or set by a person.';
comment on column plans.due.at_least is 'How much is owed by then, in unit; null where it is not a number.';
create index due_open_idx on plans.due (agency_id, due_on) where state = 'open';
comment on index plans.due_open_idx is 'What an agency owes. Partial: what is done stays behind.';
create index due_plan_idx on plans.due (plan_id, due_on);
comment on index plans.due_plan_idx is 'A plan''s due items at all agencies.';
create index due_task_idx on plans.due (task_id);
comment on index plans.due_task_idx is 'A task''s due items at all agencies.';
create index due_id_idx on plans.due (id);
comment on index plans.due_id_idx is 'Look-up by id, which does not name the agency.';

create table plans.progress (
  agency_id uuid not null,
  id uuid not null,
  due_id uuid not null,
  by_agency_id uuid not null,
  text text not null,
  percent smallint check (percent between 0 and 100),
  done_on date,
  files jsonb not null default '[]',
  reported_by uuid,
  reported_at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, due_id) references plans.due (agency_id, id)
);
comment on table plans.progress is 'Reports of the leading and the coordinating agencies on what is due, with the evidence they point to.';
create index progress_due_idx on plans.progress (agency_id, due_id, reported_at);
comment on index plans.progress_due_idx is 'The reports on a due item.';

create table plans.extension (
  agency_id uuid not null,
  id uuid not null,
  due_id uuid not null,
  wanted_on date not null,
  reason text not null,
  asked_by uuid,
  asked_at timestamptz not null,
  state text not null check (state in ('asked', 'granted', 'refused')),
  granted_on date,
  note text,
  decided_by uuid,
  decided_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, due_id) references plans.due (agency_id, id)
);
comment on table plans.extension is 'A later day that an agency asked for, and what was decided.';
create unique index extension_asked_idx on plans.extension (agency_id, due_id) where state = 'asked';
comment on index plans.extension_asked_idx is 'One question at a time; what waits for a decision.';
create index extension_due_idx on plans.extension (agency_id, due_id);
comment on index plans.extension_due_idx is 'The extensions of a due item.';

create table plans.reminder (
  agency_id uuid not null,
  id uuid not null,
  due_id uuid not null,
  text text not null,
  sent_by uuid,
  sent_at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, due_id) references plans.due (agency_id, id)
);
comment on table plans.reminder is 'Chasing: who reminded the agency of what is due, when, with what words.';
create index reminder_due_idx on plans.reminder (agency_id, due_id, sent_at);
comment on index plans.reminder_due_idx is 'The reminders of a due item.';

create table plans.target (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  plan_id uuid not null,
  document_id uuid not null,
  proposal_id uuid not null,
  position integer not null,
  text text not null,
  comparator text not null check (comparator in ('>', '>=', '<', '<=', '=', 'between')),
  low double precision not null,
  high double precision,
  unit text,
  by_year smallint,
  every text check (every in ('year', 'quarter', 'month', 'always')),
  change text check (change in ('reduce', 'raise')),
  base jsonb,
  binding jsonb,
  state text not null check (state in ('standing', 'removed')),
  reading jsonb not null,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  primary key (agency_id, id),
  foreign key (agency_id, plan_id) references plans.plan (agency_id, id)
);
comment on table plans.target is 'A number a plan promises to reach or not to exceed. Bound to a measure its state is always computed; else it is reported with evidence.';
comment on column plans.target.binding is 'Which measure, at which agency, with those below it, counted in which period, and from which base where it is a change.';
create index target_plan_idx on plans.target (agency_id, plan_id, position);
comment on index plans.target_plan_idx is 'The targets of a plan.';

create table plans.target_report (
  agency_id uuid not null,
  id uuid not null,
  target_id uuid not null,
  value double precision not null,
  on_day date not null,
  text text not null,
  files jsonb not null default '[]',
  reported_by uuid,
  reported_at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, target_id) references plans.target (agency_id, id)
);
comment on table plans.target_report is 'Where a target stands that nothing measures: reported by a person, with evidence.';
create index target_report_target_idx on plans.target_report (agency_id, target_id, on_day);
comment on index plans.target_report_target_idx is 'The reports on a target.';

grant select, insert, update on all tables in schema plans to opencchc_program;
