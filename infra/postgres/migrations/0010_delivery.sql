-- What makes delivery to Kafka and from it sure: see docs/adr/0005 (offsets) and docs/adr/0006 (documents).

-- Which event stood just before next_offset: a topic made anew has another one there, or none.
alter table messaging.consumer_offset add column last_event_id text;

-- From where to where the relay's events lie in each partition; what is missing there was lost there.
create table messaging.relay_position (
  name text not null,
  topic text not null,
  partition integer not null,
  first_offset bigint not null,
  last_offset bigint not null,
  primary key (name, topic, partition)
);

-- Up to which version of each stream a build has taken events in: what comes again is passed over, a hole is seen.
create table read_model.applied (
  projection text collate "C" not null,
  build text collate "C" not null,
  tenant text collate "C" not null,
  stream text collate "C" not null,
  version integer not null,
  primary key (projection, build, tenant, stream)
);

do $$
begin
  if exists (select from pg_roles where rolname = 'dondoc_app') then
    grant select, insert, update, delete on messaging.relay_position, read_model.applied to dondoc_app;
  end if;
end
$$;
