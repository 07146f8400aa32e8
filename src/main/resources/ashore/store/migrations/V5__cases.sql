-- The cases of which the team of people was told.
create table team_case (
  number bigint not null primary key,
  chat text not null,
  opened_at bigint not null,
  closed_at bigint
);
create index team_case_chat on team_case (chat);

-- What stands in the team's group about a case, or waits to be sent there: never its text.
create table team_message (
  parcel bigint not null primary key,
  number bigint not null,
  first integer not null,
  message text,
  at bigint not null
);
create index team_message_number on team_message (number, first);

-- A number is never given twice, not even after its case is gone.
create table team_case_counter (
  last_number bigint not null
);
insert into team_case_counter (last_number) values (0);
