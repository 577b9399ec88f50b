create schema messaging;

-- How far the relay has published the log: the global position of the last event that Kafka confirmed.
create table messaging.relay_checkpoint (
  name text primary key,
  transaction_id xid8 not null,
  position bigint not null,
  published_at timestamptz not null default now()
);

-- How far a consumer has come, committed together with what it wrote: its effects happen exactly once.
create table messaging.consumer_offset (
  consumer text not null,
  topic text not null,
  partition integer not null,
  next_offset bigint not null,
  updated_at timestamptz not null default now(),
  primary key (consumer, topic, partition)
);

-- Messages that a consumer could not handle, kept whole so that they can be handled later.
create table messaging.dead_letter (
  consumer text not null,
  topic text not null,
  partition integer not null,
  "offset" bigint not null,
  key text,
  headers jsonb not null default '{}',
  value text,
  error text not null,
  at timestamptz not null default now(),
  primary key (consumer, topic, partition, "offset")
);
