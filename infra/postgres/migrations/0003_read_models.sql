create schema read_model;

-- Which build of a projection is read. A rebuild fills another build beside it and then changes this one row.
create table read_model.projection (
  name text primary key,
  live_version integer not null,
  live_build text not null,
  updated_at timestamptz not null default now()
);

-- Every document of every projection. Only the primary key is indexed: a page that needs another order of reading
-- has a projection of its own that is keyed by it.
create table read_model.document (
  projection text collate "C" not null,
  build text collate "C" not null,
  tenant text collate "C" not null,
  id text collate "C" not null,
  document jsonb not null,
  -- Version of the last event folded in, of that event's stream.
  stream_version integer,
  updated_at timestamptz not null default now(),
  primary key (projection, build, tenant, id)
);
