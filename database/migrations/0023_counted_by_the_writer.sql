create table journal.counted (
  consumer text not null references journal.cursor (consumer) on delete cascade,
  epoch integer not null,
  xid xid8 not null,
  events integer not null check (events > 0),
  primary key (consumer, epoch, xid)
);
comment on table journal.counted is 'Transactions whose events their writer has folded itself, in that same transaction: the reader passes over them, and forgets them once it has. History told in large parts is counted so. Gone with the reader''s cursor, so that whoever reads anew reads everything.';
comment on column journal.counted.events is 'How many events the transaction wrote: the cursor counts them as read.';
grant select, insert, delete on journal.counted to opencchc_program;
