-- When the person was last heard: after the retention period all of the chat is removed.
alter table conversation add column heard_at bigint not null default 0;
update conversation set heard_at = updated_at;
create index conversation_heard on conversation (heard_at, chat);

-- The ids of the keys that encrypted something here; never the keys themselves.
create table sealing_key (
  id text not null primary key
);

-- What the channel calls the messages of the last days, so that the chat can be cleared.
create table message (
  chat text not null,
  id text not null,
  at bigint not null,
  own integer not null,
  primary key (chat, id)
);
create index message_at on message (at);
