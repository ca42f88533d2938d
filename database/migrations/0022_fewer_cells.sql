-- Parts are kept by month alone, and dossiers by procedure only together with the channel, which every dossier has: what is
-- asked of a part's single days is counted from its facts. These cells are written no more.
delete from measures.dossier_tally where (grain = 'day' and (procedure <> '' or channel <> '')) or (procedure <> '' and channel = '');
delete from measures.plan_due_tally where grain = 'day' and plan <> '';
delete from measures.initiative_tally where grain = 'day' and measure <> '';
comment on table measures.dossier_tally is 'Counters of dossiers: the whole of an agency by day and by month, parts by month; what dashboards add up instead of reading facts. Kept in step by the fold, in the transaction that moves its cursor. procedure and channel are empty where the cell counts all.';
