-- Groups of fields that an agency keeps for all of its forms; those of the project are data.
create sequence dvc.field_group_seq increment by 50 start with 50;
create table dvc.field_group (
    id bigint primary key default nextval('dvc.field_group_seq'),
    uuid uuid not null unique,
    agency varchar(40) not null,
    name varchar(200) not null,
    fields jsonb not null,
    created_at timestamptz not null,
    created_by varchar(100) not null,
    unique (agency, name)
);

-- Which public version gives out a file: templates and samples of required papers.
create index procedure_version_content on dvc.procedure_version using gin (content jsonb_path_ops)
    where state = 'PUBLISHED';
