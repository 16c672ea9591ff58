-- Wordings of results and written refusals, and with which of them a dossier was drafted.
create sequence dvc.draft_template_seq increment by 50 start with 50;
create table dvc.draft_template (
    id bigint primary key,
    agency varchar(60) not null,
    procedure_code varchar(60) not null,
    outcome varchar(20) not null,
    number int not null,
    title varchar(300) not null,
    subject varchar(300) not null,
    body varchar(20000) not null,
    recipients varchar(20000) not null,
    standard boolean not null,
    written_by varchar(100) not null,
    written_at timestamptz not null,
    unique (agency, procedure_code, outcome, number)
);
comment on column dvc.draft_template.agency is 'code of the agency; empty: the whole province';
comment on column dvc.draft_template.procedure_code is 'empty: all procedures';
comment on column dvc.draft_template.standard is 'back to the template from above; the texts are empty';

create table dvc.draft_use (
    dossier_id bigint not null references dvc.dossier (id),
    outcome varchar(20) not null,
    template_id bigint references dvc.draft_template (id),
    primary key (dossier_id, outcome)
);
comment on column dvc.draft_use.template_id is 'null: that of the project';
