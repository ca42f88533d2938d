\set desk random(1, :desks)
select agency_id, id, code, procedure_code, procedure_name, applicant_name, state, channel, received_at, submitted_at, due_at, desk_due_at, ended_at, holder_id from floor.dossier where holder_id = floor.desk(:desk) and ended_at is null order by desk_due_at, id limit 25;
