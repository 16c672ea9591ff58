-- Files, in pieces of 256 KiB.
create sequence dvc.stored_file_seq increment by 50;
create table dvc.stored_file (
    id bigint primary key default nextval('dvc.stored_file_seq'),
    uuid uuid not null unique,
    name varchar(200) not null,
    media_type varchar(60) not null,
    size bigint not null,
    sha256 varchar(64) not null,
    verdict varchar(10) not null,
    stored_at timestamptz not null
);
create table dvc.file_chunk (
    file_id bigint not null references dvc.stored_file,
    position int not null,
    bytes bytea not null,
    primary key (file_id, position)
);
alter table dvc.file_chunk alter column bytes set storage external;
