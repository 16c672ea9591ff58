-- How often a procedure is read and filed, per month; and the index for what was handled since the beginning of the year.
create table dvc.procedure_use (
    code varchar(40) not null,
    month date not null,
    views bigint not null,
    submissions bigint not null,
    primary key (code, month)
);
create index dossier_accepted on dvc.dossier (procedure_version_id, accepted_at) include (issued_at, due_at)
    where accepted_at is not null and not test;
