create schema directory;

-- Who the opaque ids in events are. Kept outside the log, so that a name can be corrected or forgotten.
create table directory.person (
  tenant text collate "C" not null,
  id text collate "C" not null,
  display_name text not null,
  email text,
  primary key (tenant, id)
);
