create schema notifications;

-- What is still to be handed over, folded from published notifications: a list of what to look at and when, no truth of
-- its own. Whether something was sent is in the notification's stream, which is asked before anything is.
create table notifications.outbox (
  tenant text collate "C" not null,
  id text collate "C" not null,
  channel text collate "C" not null,
  -- Opaque id, as in the event: addresses are looked up when something is sent.
  person text collate "C" not null,
  send_as text collate "C" not null check (send_as in ('single', 'digest')),
  not_before timestamptz not null,
  -- The mail that this was last put into together with others: tried again, it is the same mail.
  digest text collate "C",
  -- Taken by a sender until then. No transaction stays open while a mail server is waited for (docs/adr/0004).
  leased_until timestamptz not null default '-infinity',
  primary key (tenant, id, channel)
);

create index outbox_due on notifications.outbox (channel, not_before);

-- How a person may be reached, and what they chose. Kept outside the log like their name.
create table directory.contact (
  tenant text collate "C" not null,
  person text collate "C" not null,
  -- Null: the address in directory.person holds.
  email text,
  language text collate "C" not null default 'vi' check (language in ('vi', 'en')),
  email_choice text collate "C" not null default 'digest' check (email_choice in ('each', 'digest', 'off')),
  updated_at timestamptz not null default now(),
  primary key (tenant, person)
);

do $$
begin
  if exists (select from pg_roles where rolname = 'dondoc_app') then
    grant usage on schema notifications to dondoc_app;
    grant select, insert, update, delete on notifications.outbox, directory.contact to dondoc_app;
  end if;
end
$$;
