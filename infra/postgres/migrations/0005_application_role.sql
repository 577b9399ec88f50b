-- What the processes may do. Grant this role to the users they log in as: it can append to the log and read it,
-- and by no statement change or remove what is in it.

do $$
begin
  create role dondoc_app nologin;
exception
  -- A role belongs to the whole cluster: another database's migration may have made it, even just now.
  when duplicate_object or unique_violation then null;
  when insufficient_privilege then
    raise notice 'Role dondoc_app is missing and % may not create it. Processes need the rights of the schemas'' owner.',
      current_user;
end
$$;

do $$
begin
  if not exists (select from pg_roles where rolname = 'dondoc_app') then
    return;
  end if;
  grant usage on schema es, messaging, read_model, directory to dondoc_app;
  grant select on es.event, es.command to dondoc_app;
  grant execute on function es.append, es.canonical_bytes to dondoc_app;
  grant select, insert, update, delete on all tables in schema messaging, read_model, directory to dondoc_app;
end
$$;
