-- Imports of files of the national form from the screen: how far they are, and the report on every record.
create sequence dvc.import_run_seq increment by 50 start with 50;
create table dvc.import_run (
    id bigint primary key default nextval('dvc.import_run_seq'),
    uuid uuid not null unique,
    file_name varchar(300) not null,
    state varchar(20) not null,
    total int not null,
    done int not null,
    started_at timestamptz not null,
    started_by varchar(100) not null,
    progress_at timestamptz not null
);
create index import_run_started on dvc.import_run (started_at desc);

create sequence dvc.import_run_line_seq increment by 50 start with 50;
create table dvc.import_run_line (
    id bigint primary key default nextval('dvc.import_run_line_seq'),
    run_id bigint not null references dvc.import_run,
    position int not null,
    outcome varchar(20) not null,
    noted boolean not null,
    line jsonb not null,
    unique (run_id, position)
);
create index import_run_line_outcome on dvc.import_run_line (run_id, outcome, position);

-- A name may be longer than what a row of an index holds.
drop index dvc.procedure_draft_name;
