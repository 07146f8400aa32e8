-- Which turn saved a conversation last, so that a turn that began from an older one is refused.
alter table conversation add column revision bigint not null default 0;

-- The programs on one PostgreSQL, each until it was last heard of. A file has one program, and no rows here.
create table replica (
  id text primary key,
  alive_until bigint not null
);

-- Who sends to a chat: one at a time, so that its messages stay in order.
create table sending (
  chat text primary key,
  replica text not null
);

-- Who does what only one may do.
create table leader (
  task text primary key,
  replica text not null
);

-- Who plays the reminder that is due.
alter table conversation add column wake_replica text;
