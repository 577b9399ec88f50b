-- The event store. Design and reasons: docs/adr/0003 (chain) and docs/adr/0004 (global order).

do $$
begin
  if current_setting('server_encoding') <> 'UTF8' then
    raise exception 'The database % is encoded in %, and hashes are over UTF-8 text. Create it with ENCODING ''UTF8''.',
      current_database(), current_setting('server_encoding');
  end if;
end
$$;

-- A transaction forgotten open holds back every reader of the log (docs/adr/0004), so the server ends it.
do $$
begin
  execute format('alter database %I set idle_in_transaction_session_timeout = %L', current_database(), '60s');
exception
  when insufficient_privilege then
    raise notice 'Set idle_in_transaction_session_timeout on database % yourself: % does not own it.',
      current_database(), current_user;
end
$$;

create schema es;

create table es.event (
  tenant text collate "C" not null,
  stream text collate "C" not null,
  version integer not null check (version > 0),
  transaction_id xid8 not null default pg_current_xact_id(),
  position bigint not null generated always as identity,
  id text collate "C" not null,
  type text collate "C" not null,
  schema_version integer not null check (schema_version > 0),
  -- Exact JSON texts as hashed: jsonb would reorder keys and rewrite numbers.
  data text not null,
  metadata text not null,
  previous_hash bytea not null check (length(previous_hash) = 32),
  hash bytea not null check (length(hash) = 32),
  -- The optimistic lock: of two writers at the same version, one meets the other here.
  primary key (tenant, stream, version)
);

create unique index event_global_order on es.event (transaction_id, position);

-- What each command did to a stream: events from_version to to_version, none when to_version is before from_version.
create table es.command (
  tenant text collate "C" not null,
  stream text collate "C" not null,
  command_id text collate "C" not null,
  from_version integer not null,
  to_version integer not null check (to_version >= from_version - 1),
  metadata text not null,
  primary key (tenant, stream, command_id)
);

create function es.refuse_change() returns trigger
language plpgsql as $$
begin
  raise exception '% on %.% is refused: what has been written stays as it was written. Append an event that corrects it.',
    tg_op, tg_table_schema, tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger event_is_immutable before update or delete or truncate on es.event
  for each statement execute function es.refuse_change();
create trigger command_is_immutable before update or delete or truncate on es.command
  for each statement execute function es.refuse_change();
alter table es.event enable always trigger event_is_immutable;
alter table es.command enable always trigger command_is_immutable;

-- The bytes that an event's hash covers; twin of canonicalBytes in @dondoc/ledger, where the form is described.
create function es.canonical_bytes(
  tenant text, stream text, version integer, id text, type text, schema_version integer, data text, metadata text
) returns bytea
language sql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select string_agg(int4send(length(field)) || field, ''::bytea order by place)
  from unnest(array['dondoc.event.v1', tenant, stream, version::text, id, type, schema_version::text, data, metadata])
    with ordinality as named(value, place),
    convert_to(value, 'UTF8') as field
$$;

-- Writes all events or none. Answers one row for each event (one row without an event where there is none):
-- 'appended', 'repeated' with what the command did the first time, or 'conflict' with the version the stream is at.
-- Locks nothing but its own stream and command.
create function es.append(
  in_tenant text, in_stream text, expected_version integer, in_command_id text, in_metadata text,
  ids text[], types text[], schema_versions integer[], datas text[]
) returns table (outcome text, actual_version integer, recorded es.event)
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  head es.event;
  done es.command;
  next_hash bytea;
begin
  -- Before anything is written: this transaction gets its id after that of the head it follows (docs/adr/0004).
  select e.* into head from es.event e
    where e.tenant = in_tenant and e.stream = in_stream order by e.version desc limit 1;
  -- After the head: had the same command moved it in between, it is seen here.
  select c.* into done from es.command c
    where c.tenant = in_tenant and c.stream = in_stream and c.command_id = in_command_id;

  if done.command_id is null and coalesce(head.version, 0) = expected_version then
    begin
      if head.transaction_id > pg_current_xact_id() then
        raise exception 'This transaction began writing before version % of stream % was written. Append first or alone.',
          head.version, in_stream using errcode = 'serialization_failure';
      end if;
      insert into es.command as c (tenant, stream, command_id, from_version, to_version, metadata)
        values (in_tenant, in_stream, in_command_id, expected_version + 1, expected_version + cardinality(ids), in_metadata)
        on conflict do nothing returning c.* into done;
      if found then
        outcome := 'appended';
        for i in 1 .. cardinality(ids) loop
          head.hash := coalesce(head.hash, decode(repeat('00', 32), 'hex'));
          next_hash := sha256(head.hash || es.canonical_bytes(
            in_tenant, in_stream, expected_version + i, ids[i], types[i], schema_versions[i], datas[i], in_metadata));
          insert into es.event as e
            (tenant, stream, version, id, type, schema_version, data, metadata, previous_hash, hash)
            values (in_tenant, in_stream, expected_version + i, ids[i], types[i], schema_versions[i], datas[i],
              in_metadata, head.hash, next_hash)
            returning e.* into head;
        end loop;
      else
        -- The same command, sent twice at the same time: the other one has just committed.
        select c.* into done from es.command c
          where c.tenant = in_tenant and c.stream = in_stream and c.command_id = in_command_id;
      end if;
    exception
      when unique_violation then
        done := null;
        outcome := null;
    end;
  end if;

  if done.command_id is null then
    outcome := 'conflict';
    select coalesce(max(e.version), 0) into actual_version from es.event e
      where e.tenant = in_tenant and e.stream = in_stream;
    return next;
    return;
  end if;
  return query
    select coalesce(append.outcome, 'repeated'), done.to_version, e
    from (values (1)) as one
      left join es.event e on e.tenant = in_tenant and e.stream = in_stream
        and e.version between done.from_version and done.to_version
    order by e.version;
end
$$;

revoke all on function es.append, es.canonical_bytes, es.refuse_change from public;
