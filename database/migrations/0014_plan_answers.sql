alter table plans.document add column answers jsonb not null default '[]';
comment on column plans.document.answers is 'What a person answered once for this document (whom a name means, who leads what names nobody), offered again where the same is asked.';
