-- When the bot speaks first in this chat; null when it does not.
alter table conversation add column wake_at bigint;
create index conversation_wake on conversation (wake_at, chat) where wake_at is not null;
