-- Lists of tasks are read by key, the most pressing first: of a unit and kind, of a person, and those that nobody has taken.
-- What has no due time comes last. The columns behind "include" let the list be found without reading the tasks themselves.
create index task_list on dvc.task (unit_id, kind, (coalesce(due_at, timestamptz 'infinity')), id)
    include (due_at, role, holder, first_read_at) where closed_at is null;
create index task_free on dvc.task (unit_id, kind, (coalesce(due_at, timestamptz 'infinity')), id)
    include (due_at, role, first_read_at) where closed_at is null and holder is null;
create index task_held on dvc.task (holder, (coalesce(due_at, timestamptz 'infinity')), id)
    include (unit_id, kind, due_at, role, first_read_at) where closed_at is null and holder is not null;
drop index dvc.task_queue;

-- A part of a code is searched for as well as the whole.
create index dossier_code_search on dvc.dossier using gin (code public.gin_trgm_ops);

-- Filters that an officer keeps, for himself or for everybody in one of his units.
create sequence dvc.saved_filter_seq increment by 50 start with 50;
create table dvc.saved_filter (
    id bigint primary key default nextval('dvc.saved_filter_seq'),
    uuid uuid not null unique,
    owner varchar(100) not null,
    name varchar(80) not null,
    address varchar(2000) not null,
    unit_id bigint references dvc.unit,
    kept_at timestamptz not null,
    unique (owner, name)
);
create index saved_filter_unit on dvc.saved_filter (unit_id) where unit_id is not null;

-- Which columns an officer wants to see in his lists.
create table dvc.queue_layout (
    login varchar(100) primary key,
    columns varchar(400) not null
);

-- Lists that left the system as a file: who, when, what of it. Rows are added, never changed.
create sequence dvc.list_export_seq increment by 50 start with 50;
create table dvc.list_export (
    id bigint primary key default nextval('dvc.list_export_seq'),
    uuid uuid not null unique,
    actor varchar(100) not null,
    at timestamptz not null,
    address varchar(2000) not null,
    rows int not null
);
create index list_export_actor on dvc.list_export (actor, id);
create trigger list_export_append_only before update or delete or truncate on dvc.list_export
    for each statement execute function dvc.refuse_change();
