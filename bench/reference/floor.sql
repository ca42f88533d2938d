-- The floor: the least a register of cases does in the database, on tables with the columns and indexes of ours, each
-- transaction one call of a function, so that a client loses nothing on the way. No idempotency key, no chain, no slip,
-- no papers, one open step instead of a process, no rules.
create schema floor;

create table floor.counter (agency_id uuid, day date, taken integer not null, primary key (agency_id, day));
create table floor.dossier (like dossiers.dossier including all);
create table floor.step (like dossiers.step including all);
create table floor.event (like journal.event including all);

create function floor.agency(n integer) returns uuid language sql immutable
return ('00000000-0000-4000-8000-' || lpad(n::text, 12, '0'))::uuid;

create function floor.desk(n integer) returns uuid language sql immutable
return ('00000000-0000-4000-9000-' || lpad(n::text, 12, '0'))::uuid;

insert into floor.dossier (agency_id, id, root_id, code, procedure_id, procedure_code, procedure_version_id, procedure_name, state, channel,
  applicant, applicant_name, return_method, submitted_at, received_at, due_at, desk_due_at, ended_at, holder_id, version, last_seq, last_hash, changed_at)
select agency_id, id, root_id, 'F' || row_number() over (order by id), procedure_id, procedure_code, procedure_version_id, procedure_name, state, channel,
  applicant, applicant_name, return_method, submitted_at, received_at, due_at, desk_due_at, ended_at,
  case when ended_at is null then floor.desk(1 + ((row_number() over (order by ended_at is not null, id))::int - 1) / 40) end, 1, 1, last_hash, changed_at
from dossiers.dossier;

insert into floor.step (agency_id, id, dossier_id, position, code, name, kind, role, allotted, state, opened_at)
select agency_id, gen_random_uuid(), id, 1, 'verify', 'Thẩm định', 'verify', 'officer', '{"amount": 1, "unit": "wd"}', 'open', changed_at from floor.dossier;

insert into floor.event (agency_id, subject_kind, subject_id, seq, kind, occurred_at, recorded_at, actor_id, text, hash, epoch)
select agency_id, 'dossier', id, 1, 'dossiers.received', changed_at, changed_at, null, '{"data": {}}', '', 1 from floor.dossier;
analyze floor.dossier;
analyze floor.step;
analyze floor.event;

create function floor.event_text(kind text, id uuid, seq integer) returns text language sql stable
return json_build_object('subject', 'dossier', 'id', id, 'seq', seq, 'kind', kind, 'at', now(), 'data', json_build_object('procedure', '1.013225', 'due', now()))::text;

create function floor.accept(agency integer) returns text language plpgsql as $$
declare
  a uuid := floor.agency(agency);
  d uuid := gen_random_uuid();
  n integer;
begin
  insert into floor.counter values (a, current_date, 1)
  on conflict (agency_id, day) do update set taken = floor.counter.taken + 1 returning taken into n;
  insert into floor.dossier (agency_id, id, root_id, code, procedure_id, procedure_code, procedure_version_id, procedure_name, state, channel,
    applicant, applicant_name, return_method, submitted_at, received_at, due_at, desk_due_at, version, last_seq, last_hash, changed_at)
  values (a, d, a, agency || '-' || to_char(current_date, 'YYMMDD') || '-' || n, a, '1.013225', a, 'Cấp giấy phép xây dựng', 'received', 'desk',
    '{"kind": "person", "name": "Nguyễn Thị Mẫu"}', 'Nguyễn Thị Mẫu ' || n, 'desk', now(), now(), now() + interval '15 days', now() + interval '1 day', 1, 1, '\x00', now());
  insert into floor.event (agency_id, subject_kind, subject_id, seq, kind, occurred_at, recorded_at, actor_id, text, hash, epoch)
  values (a, 'dossier', d, 1, 'dossiers.received', now(), now(), a, floor.event_text('dossiers.received', d, 1), '\x00', 1);
  insert into floor.step (agency_id, id, dossier_id, position, code, name, kind, role, allotted, state, opened_at, due_at)
  values (a, gen_random_uuid(), d, 1, 'verify', 'Thẩm định', 'verify', 'officer', '{"amount": 1, "unit": "wd"}', 'open', now(), now() + interval '1 day');
  return d;
end $$;

create function floor.complete(number integer) returns text language plpgsql as $$
declare
  one floor.dossier;
  past floor.step;
begin
  select * into one from floor.dossier where code = 'F' || number for update;
  update floor.step set state = 'done', done_at = now(), worked_minutes = 60
  where agency_id = one.agency_id and dossier_id = one.id and state = 'open' returning * into past;
  insert into floor.step (agency_id, id, dossier_id, position, code, name, kind, role, allotted, state, opened_at, due_at)
  values (one.agency_id, gen_random_uuid(), one.id, past.position + 1, 'draft', 'Dự thảo', 'draft', 'officer', '{"amount": 1, "unit": "wd"}', 'open', now(), now() + interval '1 day');
  insert into floor.event (agency_id, subject_kind, subject_id, seq, kind, occurred_at, recorded_at, actor_id, text, hash, epoch)
  values (one.agency_id, 'dossier', one.id, one.last_seq + 1, 'dossiers.step_done', now(), now(), one.agency_id, floor.event_text('dossiers.step_done', one.id, one.last_seq + 1), '\x00', 1);
  update floor.dossier set state = 'verifying', version = version + 1, last_seq = last_seq + 1, desk_due_at = now() + interval '1 day', changed_at = now()
  where agency_id = one.agency_id and id = one.id;
  return one.code;
end $$;
