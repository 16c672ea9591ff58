-- Official papers and their yearly registers.
create sequence dvc.paper_seq increment by 50;
create table dvc.paper (
    id bigint primary key default nextval('dvc.paper_seq'),
    dossier_id bigint not null references dvc.dossier,
    kind varchar(40) not null,
    number varchar(60) not null,
    file_id bigint not null unique references dvc.stored_file,
    made_at timestamptz not null
);
create index paper_dossier on dvc.paper (dossier_id, id);
create table dvc.paper_register (
    agency_id bigint not null references dvc.unit,
    kind varchar(40) not null,
    year int not null,
    last int not null,
    primary key (agency_id, kind, year)
);
