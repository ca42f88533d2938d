create table dossiers.tried (
  digest bytea primary key,
  what text not null check (what in ('code', 'address', 'account', 'look')),
  since timestamptz not null,
  count integer not null
) with (fillfactor = 80);
comment on table dossiers.tried is 'How often somebody asked for a dossier or a draft without being able to show that it is theirs: counted in the database, so that it holds over every route and every program. Let go by the hourly job.';
comment on column dossiers.tried.digest is 'Keyed digest of what is counted: the tidied code, the network address (IPv6 by /64), the account. It cannot be turned back.';
comment on column dossiers.tried.what is 'code, address and account count wrong tries; look counts what one address looked at without a proof.';
comment on column dossiers.tried.since is 'When the first of these tries was made; the count begins anew a span of rule dossiers.wrong_minutes later.';
comment on column dossiers.tried.count is 'Tries since then.';
comment on index dossiers.tried_pkey is 'One statement counts a try and says how many there were.';
grant select, insert, update, delete on dossiers.tried to opencchc_program;
