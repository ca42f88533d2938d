create schema sample;
grant usage on schema sample to opencchc_program;

create table sample.story (
  root_id uuid not null references agencies.agency,
  number integer not null check (number > 0),
  seed bigint not null,
  dossiers integer not null check (dossiers >= 0),
  until timestamptz not null,
  written integer not null default 0 check (written >= 0),
  primary key (root_id, number)
);
comment on table sample.story is 'Histories made up for the sample province, and how far each is written: moved in the transaction that writes a batch, so that one that broke off goes on where it was. A province of real work has none.';
comment on column sample.story.until is 'The moment at which the story ends: the now of when it began to be told.';
grant select, insert, update on sample.story to opencchc_program;
