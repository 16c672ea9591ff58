-- What became of each version: published, taken back, retired; by whom, why, with which numbers.
create sequence dvc.publication_seq increment by 50 start with 50;
create table dvc.publication (
    id bigint primary key default nextval('dvc.publication_seq'),
    version_id bigint not null references dvc.procedure_version,
    act varchar(20) not null,
    day date not null,
    at timestamptz not null,
    by_login varchar(100) not null,
    seen int not null,
    reason text,
    effect jsonb,
    choices jsonb,
    failing jsonb,
    begun_at timestamptz,
    moved int not null
);
create index publication_version on dvc.publication (version_id, id);
create index publication_waiting on dvc.publication (day) where begun_at is null;

-- A dossier that was moved to another version: from which to which, and what has no place in the new one.
alter table dvc.dossier add column former jsonb;
alter table dvc.dossier_history add column from_number int;
alter table dvc.dossier_history add column to_number int;
create index dossier_running on dvc.dossier (procedure_version_id, id)
    where not test and status not in ('RETURNED', 'NOT_ACCEPTED', 'WITHDRAWN', 'STOPPED', 'CLOSED');
