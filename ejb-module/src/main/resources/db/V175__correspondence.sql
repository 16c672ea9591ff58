-- What is written about a dossier besides its acts: messages between its applicant and the agency, and officers' own notes.
create sequence dvc.message_seq increment by 50 start with 50;
create table dvc.message (
    id bigint primary key,
    uuid uuid not null unique,
    dossier_id bigint not null references dvc.dossier,
    side varchar(20) not null,
    author varchar(100) not null,
    on_behalf_of varchar(100),
    unit_id bigint references dvc.unit,
    body varchar(2000) not null,
    file_id bigint references dvc.stored_file,
    written_at timestamptz not null,
    read_at timestamptz,
    -- of the applicant's: nobody has answered yet, or said that no answer is needed
    waiting boolean not null,
    check (side in ('APPLICANT', 'AGENCY')),
    check (not waiting or side = 'APPLICANT'),
    check (body <> '' or file_id is not null)
);
create index message_dossier on dvc.message (dossier_id, id);
create index message_file on dvc.message (file_id) where file_id is not null;
create index message_waiting on dvc.message (written_at, id) where waiting;
create index message_waiting_dossier on dvc.message (dossier_id, id) where waiting;

create sequence dvc.note_seq increment by 50 start with 50;
create table dvc.note (
    id bigint primary key,
    dossier_id bigint not null references dvc.dossier,
    author varchar(100) not null,
    unit_id bigint not null references dvc.unit,
    body varchar(2000) not null,
    written_at timestamptz not null
);
create index note_dossier on dvc.note (dossier_id, id);
