alter table procedures.version
  drop constraint version_procedure_id_daterange_excl,
  add constraint version_in_force_excl exclude using gist (procedure_id with =, daterange(valid_from, valid_to, '[]') with &&) where (state = 'published') deferrable initially deferred,
  add column revision integer not null default 1,
  add column changed_by uuid;
comment on constraint version_in_force_excl on procedures.version is 'One version is in force on a day; looked at when the statement that ends one and begins the next is done.';
comment on column procedures.version.content is 'All it says but what stands in columns of its own (number, decision, days), with what it is found by: short codes, search words, former codes, life events.';
comment on column procedures.version.words is 'What it is found by besides its name: codes, short codes, search words, divided by |.';
comment on column procedures.version.revision is 'Raised by every change of a draft, so that who edits an older page is told.';
