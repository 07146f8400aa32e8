-- The question that a person has on the screen, so that it can be changed when it is answered.
create table screen (
  chat text not null primary key,
  question integer not null,
  message text not null,
  content text not null
);
