-- How a result was handed over, which originals lie at a desk, and when the applicant fetched the result himself.
alter table dvc.dossier add column originals_held int not null default 0;

create sequence dvc.hand_over_seq increment by 50;
create table dvc.hand_over (
    id bigint primary key default nextval('dvc.hand_over_seq'),
    dossier_id bigint not null references dvc.dossier,
    way varchar(20) not null,
    receiver varchar(200) not null,
    id_paper varchar(20),
    id_last4 varchar(4),
    authorisation varchar(100),
    authorised_on date,
    authorisation_file_id bigint references dvc.stored_file,
    post_number varchar(40),
    posted_on date,
    handed_by varchar(100) not null,
    handed_at timestamptz not null
);
create index hand_over_dossier on dvc.hand_over (dossier_id);
create index hand_over_file on dvc.hand_over (authorisation_file_id) where authorisation_file_id is not null;

create sequence dvc.held_original_seq increment by 50;
create table dvc.held_original (
    id bigint primary key default nextval('dvc.held_original_seq'),
    uuid uuid not null unique,
    dossier_id bigint not null references dvc.dossier,
    desk_id bigint not null references dvc.unit,
    name varchar(500) not null,
    sheets int not null,
    received_from varchar(200) not null,
    post_number varchar(40),
    posted_on date,
    place varchar(200) not null,
    received_by varchar(100) not null,
    received_at timestamptz not null,
    given_to varchar(200),
    given_post_number varchar(40),
    given_by varchar(100),
    given_at timestamptz
);
create index held_original_dossier on dvc.held_original (dossier_id);
create index held_original_desk on dvc.held_original (desk_id, received_at, id) where given_at is null;

create sequence dvc.result_download_seq increment by 50;
create table dvc.result_download (
    id bigint primary key default nextval('dvc.result_download_seq'),
    dossier_id bigint not null references dvc.dossier,
    file uuid not null,
    fetched_by varchar(100) not null,
    fetched_at timestamptz not null
);
create index result_download_dossier on dvc.result_download (dossier_id, fetched_at);

-- results that wait at a desk, the longest first
create index dossier_at_desk on dvc.dossier (desk_id, step_since, id) where status = 'RESULT_AT_DESK';
