-- What drafts said before they were written anew, to undo it.
create sequence dvc.version_edit_seq increment by 50 start with 50;
create table dvc.version_edit (
    id bigint primary key default nextval('dvc.version_edit_seq'),
    version_id bigint not null references dvc.procedure_version,
    act varchar(60) not null,
    before jsonb not null,
    at timestamptz not null,
    by_login varchar(100) not null
);
create index version_edit_version on dvc.version_edit (version_id, id desc);
