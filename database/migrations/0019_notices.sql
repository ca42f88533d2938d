create schema notices;
grant usage on schema notices to opencchc_program;

create table notices.channel (
  agency_id uuid not null,
  id uuid not null,
  channel text not null check (channel in ('mail', 'sms')),
  driver text not null,
  settings jsonb not null default '{}',
  password_sealed bytea,
  password_key smallint,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  primary key (agency_id, id),
  unique (agency_id, channel)
);
comment on table notices.channel is 'How a province sends mail and SMS (agency_id is the province): by which connector, with which settings. Without a row nothing is sent that way, and the log says so.';
comment on column notices.channel.driver is 'Name of the connector: smtp, gateway, demo…; off where the province has switched the channel off.';
comment on column notices.channel.settings is 'What the connector declares that it needs, without its password.';
comment on column notices.channel.password_sealed is 'Password or token, encrypted with the key password_key.';

create table notices.template (
  agency_id uuid not null,
  id uuid not null,
  kind text not null,
  channel text not null check (channel in ('mail', 'sms')),
  valid_from date not null,
  texts jsonb not null,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  primary key (agency_id, id),
  unique (agency_id, kind, channel, valid_from)
);
comment on table notices.template is 'What a province writes in a kind of message, from a day on, in both languages; where there is no row, what the product brings along holds.';
comment on column notices.template.texts is 'By language: subject (of a letter) and text, with the kind''s fields in braces.';

create table notices.choice (
  agency_id uuid not null,
  id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  channel text check (channel in ('mail', 'sms')),
  extent text not null check (extent in ('all', 'necessary')),
  locale text not null default 'vi' check (locale in ('vi', 'en')),
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  primary key (agency_id, id),
  unique (agency_id, subject_kind, subject_id)
);
comment on table notices.choice is 'What a person chose for themselves (subject account), or whoever holds a dossier for it: by which channel, and whether all or only what must be told.';
comment on column notices.choice.channel is 'Null: whichever reaches them.';

create table notices.message (
  agency_id uuid not null,
  id uuid not null,
  root_id uuid not null,
  kind text not null,
  channel text not null check (channel in ('mail', 'sms', 'inbox')),
  state text not null check (state in ('waiting', 'sent', 'demo', 'failed', 'not_sent')),
  subject_kind text not null,
  subject_id uuid not null,
  account_id uuid,
  address text,
  locale text not null check (locale in ('vi', 'en')),
  fields jsonb,
  queued_at timestamptz not null,
  not_before timestamptz,
  ended_at timestamptz,
  error_code text check (length(error_code) <= 80),
  reference text check (length(reference) <= 200),
  segments smallint,
  read_at timestamptz,
  erased_at timestamptz,
  version integer not null,
  last_seq integer not null,
  last_hash bytea not null,
  primary key (agency_id, id)
);
comment on table notices.message is 'A message to one person by one channel. Its id is made of kind, subject, state and recipient, so nobody is told the same twice. There is no body: it is made of the template and the fields when it is sent or shown.';
comment on column notices.message.state is 'waiting: to be sent; sent: the next system took it, or it lies in the inbox; demo: kept, not sent; failed: refused for good; not_sent: there was no channel, no address, or no wish.';
comment on column notices.message.address is 'Mail address or telephone it goes to; erased with the fields.';
comment on column notices.message.fields is 'What the template''s fields are filled with; erased after the days of rule notices.keep_days.';
comment on column notices.message.error_code is 'Why it was not sent, or could not be sent so far: a code.';
comment on column notices.message.reference is 'The next system''s own name for it, by which its report is known.';
comment on column notices.message.segments is 'Parts of an SMS, as they are charged.';
create index message_log_idx on notices.message (root_id, queued_at desc, id desc);
comment on index notices.message_log_idx is 'The delivery log, latest first.';
create index message_trouble_idx on notices.message (root_id, queued_at desc, id desc) where state in ('failed', 'not_sent', 'waiting');
comment on index notices.message_trouble_idx is 'The delivery log of what did not go out.';
create index message_subject_idx on notices.message (agency_id, subject_id, queued_at);
comment on index notices.message_subject_idx is 'What was told about a dossier.';
create index message_account_idx on notices.message (account_id, queued_at desc) where channel = 'inbox' and account_id is not null;
comment on index notices.message_account_idx is 'A person''s inbox.';
create index message_unread_idx on notices.message (account_id) where channel = 'inbox' and read_at is null and erased_at is null;
comment on index notices.message_unread_idx is 'How much of the inbox is unread: asked with every page.';
create index message_reference_idx on notices.message (reference) where reference is not null;
comment on index notices.message_reference_idx is 'A report of an SMS gateway.';
create index message_kept_idx on notices.message (queued_at) where erased_at is null;
comment on index notices.message_kept_idx is 'The nightly job that erases addresses and fields.';

grant select, insert, update on all tables in schema notices to opencchc_program;
