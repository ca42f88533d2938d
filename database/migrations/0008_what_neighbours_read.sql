-- What other capabilities may read of people, rules and agencies without knowing how they are kept.

create view people.staff as
select account.id, account.root_id, account.name
from people.account account
where exists (
  select from people.assignment assignment
  join people.role role on role.id = assignment.role_id
  where assignment.account_id = account.id and role.code <> 'citizen'
);
comment on view people.staff is 'Whoever holds or held a role for an office: their names may be told to colleagues, an applicant''s may not.';
grant select on people.staff to opencchc_program;

create view rulebook.revision as
select root_id, sum(version)::bigint as versions from rulebook.parameter group by root_id;
comment on view rulebook.revision is 'A number for each province that rises with every change of a rule.';
grant select on rulebook.revision to opencchc_program;

create view agencies.revision as
select root_id, sum(version)::bigint as versions from agencies.agency group by root_id;
comment on view agencies.revision is 'A number for each province that rises with every change of an agency.';
grant select on agencies.revision to opencchc_program;
