-- The roadmap of services of each agency.
create sequence dvc.service_plan_seq increment by 50 start with 50;
create table dvc.service_plan (
    id bigint primary key default nextval('dvc.service_plan_seq'),
    uuid uuid not null unique,
    agency_id bigint not null references dvc.unit,
    procedure_code varchar(40) not null,
    target_level int not null,
    due_day date not null,
    reason varchar(1000),
    removed_at timestamptz,
    changed_at timestamptz not null,
    changed_by varchar(100) not null,
    lock_version int not null
);
create unique index service_plan_one on dvc.service_plan (agency_id, procedure_code) where removed_at is null;
