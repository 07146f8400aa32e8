-- Times are milliseconds since 1970-01-01T00:00Z.

create table conversation (
  chat text not null primary key,
  body text not null,
  updated_at bigint not null
);

create table seen (
  update_id text not null primary key,
  at bigint not null
);
create index seen_at on seen (at);

create table outbox (
  id bigint not null primary key,
  chat text not null,
  content text not null check (content <> ''),
  created_at bigint not null
);
create index outbox_chat on outbox (chat, id);

-- An id is never given twice, not even after its parcel is gone.
create table outbox_counter (
  last_id bigint not null
);
insert into outbox_counter (last_id) values (0);

create table chat_pause (
  chat text not null primary key,
  until bigint not null
);
