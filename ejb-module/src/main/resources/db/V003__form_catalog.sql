-- Procedures, their versions, and who offers them.
create sequence dvc.procedure_seq increment by 50;
create table dvc.procedure (
    id bigint primary key default nextval('dvc.procedure_seq'),
    code varchar(40) not null unique,
    name varchar(600) not null,
    plain_name varchar(300) not null,
    field_name varchar(200) not null,
    search_text text not null
);
create index procedure_search on dvc.procedure using gin (search_text public.gin_trgm_ops);
create index procedure_field on dvc.procedure (field_name);

create sequence dvc.procedure_version_seq increment by 50;
create table dvc.procedure_version (
    id bigint primary key default nextval('dvc.procedure_version_seq'),
    uuid uuid not null unique,
    procedure_id bigint not null references dvc.procedure,
    number int not null,
    service_level varchar(10) not null,
    administrative_level varchar(20) not null,
    decision varchar(200),
    legal_basis text,
    applicants varchar(300),
    conditions text,
    result_name varchar(300) not null,
    limit_amount int not null,
    limit_unit varchar(20) not null,
    appointment_policy varchar(20) not null,
    effective_from date not null,
    effective_to date,
    result_by_post boolean not null,
    demonstration varchar(600),
    form jsonb not null,
    unique (procedure_id, number)
);

create table dvc.required_document (
    version_id bigint not null references dvc.procedure_version,
    position int not null,
    slot varchar(60) not null,
    name varchar(600) not null,
    note varchar(600),
    required boolean not null,
    originals int not null,
    copies int not null,
    primary key (version_id, position)
);

create table dvc.fee_item (
    version_id bigint not null references dvc.procedure_version,
    position int not null,
    name varchar(200) not null,
    kind varchar(20) not null,
    amount bigint not null,
    demonstration boolean not null,
    primary key (version_id, position)
);

create table dvc.process_step (
    version_id bigint not null references dvc.procedure_version,
    position int not null,
    name varchar(200) not null,
    kind varchar(20) not null,
    hours int not null,
    primary key (version_id, position)
);

create sequence dvc.provider_seq increment by 50;
create table dvc.provider (
    id bigint primary key default nextval('dvc.provider_seq'),
    version_id bigint not null references dvc.procedure_version,
    agency_id bigint not null references dvc.unit,
    handling_unit_id bigint not null references dvc.unit,
    unique (version_id, agency_id)
);
create index provider_agency on dvc.provider (agency_id);
create index provider_handling on dvc.provider (handling_unit_id);
