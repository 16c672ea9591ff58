-- The whole life of a dossier: its legal clock as events, motions, fees asked for during the handling, closing.
alter table dvc.dossier
    add column clock jsonb,
    add column first_due_at timestamptz,
    add column done_at timestamptz,
    add column own_due_at timestamptz,
    add column corrections int not null default 0,
    add column fee_paid bigint not null default 0;

update dvc.dossier set first_due_at = due_at, done_at = issued_at,
    clock = jsonb_build_array(jsonb_build_object('kind', 'ACCEPTED', 'at',
                to_char(accepted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')))
        || case when issued_at is null then '[]'::jsonb else jsonb_build_array(jsonb_build_object('kind', 'DONE', 'at',
                to_char(issued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))) end
    where accepted_at is not null;
update dvc.dossier set fee_paid = fee_total where fee_status = 'PAID';

-- finished and not filed yet
create index dossier_finished on dvc.dossier (changed_at)
    where status in ('RETURNED', 'NOT_ACCEPTED', 'WITHDRAWN', 'STOPPED') and not test;

alter table dvc.supplement
    add column in_process boolean not null default false,
    add column answer_by date,
    add column confirmed_at timestamptz;

create table dvc.dossier_fee_demand (
    dossier_id bigint not null references dvc.dossier,
    position int not null,
    name varchar(300) not null,
    kind varchar(20) not null,
    amount bigint not null,
    ground varchar(1000) not null,
    asked_by varchar(100) not null,
    asked_at timestamptz not null,
    primary key (dossier_id, position)
);

create sequence dvc.motion_seq increment by 50 start with 50;
create table dvc.motion (
    id bigint primary key default nextval('dvc.motion_seq'),
    uuid uuid not null unique,
    version int not null,
    dossier_id bigint not null references dvc.dossier,
    kind varchar(20) not null,
    state varchar(20) not null,
    decider_id bigint not null references dvc.unit,
    words text not null,
    ground varchar(1000),
    day date,
    asks jsonb,
    asked_by varchar(100) not null,
    asked_at timestamptz not null,
    decided_by varchar(100),
    decided_at timestamptz,
    remark text
);
create index motion_dossier on dvc.motion (dossier_id, id);
-- the same thing is asked for once at a time
create unique index motion_open on dvc.motion (dossier_id, kind) where state = 'OPEN';

-- commands that were carried out: a form that is sent twice is carried out once
create table dvc.command (
    id uuid not null,
    act varchar(120) not null,
    subject varchar(40) not null,
    at timestamptz not null,
    primary key (id, act, subject)
);
create index command_at on dvc.command (at);

-- what the nightly check has found and is still so
create table dvc.dossier_finding (
    dossier_id bigint not null references dvc.dossier,
    kind varchar(40) not null,
    found_at timestamptz not null,
    primary key (dossier_id, kind)
);
create index dossier_finding_found on dvc.dossier_finding (found_at, dossier_id, kind);
