-- Procedures as the national database tells of them, waiting for an agency; longer names; search by name.
alter table dvc.procedure alter column name type text;
alter table dvc.procedure alter column plain_name type text;
alter table dvc.procedure add column name_text text;
update dvc.procedure set name_text = dvc.f_unaccent(name);
alter table dvc.procedure alter column name_text set not null;
create index procedure_name on dvc.procedure using gin (name_text public.gin_trgm_ops);
alter table dvc.procedure_version alter column result_name type text;
alter table dvc.procedure_version alter column applicants type text;
alter table dvc.procedure_version alter column decision type text;
alter table dvc.procedure_version alter column limit_amount drop not null;
alter table dvc.procedure_version alter column limit_unit drop not null;
alter table dvc.procedure_version add column fee_known boolean not null default true;
alter table dvc.required_document alter column name type text;
alter table dvc.required_document alter column note type text;

create sequence dvc.procedure_draft_seq increment by 50 start with 50;
create table dvc.procedure_draft (
    id bigint primary key default nextval('dvc.procedure_draft_seq'),
    uuid uuid not null unique,
    code varchar(40) not null unique,
    name text not null,
    sector varchar(300) not null,
    search_text text not null,
    content jsonb not null,
    source_hash char(64) not null,
    incoming jsonb,
    notes jsonb not null,
    edited boolean not null,
    published_from date,
    imported_at timestamptz not null,
    changed_at timestamptz not null,
    changed_by varchar(100) not null,
    lock_version int not null
);
create index procedure_draft_search on dvc.procedure_draft using gin (search_text public.gin_trgm_ops);
create index procedure_draft_name on dvc.procedure_draft (name, id);
