-- In place of outbox_counter: one row that every turn writes would let them wait for each other.
create sequence outbox_id;
