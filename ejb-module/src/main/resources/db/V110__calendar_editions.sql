-- A change of the calendar makes a new edition; the days of earlier editions stay, so that every due date can be reckoned again
-- as it was promised.
create table dvc.calendar_edition (
    number int primary key,
    made_at timestamptz not null,
    made_by varchar(100) not null,
    note varchar(500) not null,
    -- running dossiers up to this one have been compared with it
    compared_to bigint not null default 0,
    compared_at timestamptz
);
insert into dvc.calendar_edition (number, made_at, made_by, note, compared_at) values (0, now(), 'system', '', now());

create sequence dvc.calendar_day_seq increment by 50 start with 50;
alter table dvc.calendar_day drop constraint calendar_day_pkey;
alter table dvc.calendar_day add column id bigint, add column since int not null default 0 references dvc.calendar_edition,
    add column until int references dvc.calendar_edition;
update dvc.calendar_day set id = - (day - date '1900-01-01');
alter table dvc.calendar_day add primary key (id);
alter table dvc.calendar_day alter column id set default nextval('dvc.calendar_day_seq');
create unique index calendar_day_holds on dvc.calendar_day (day) where until is null;

-- What a changed calendar would mean for a running dossier; a person decides, nothing moves by itself.
create sequence dvc.recount_seq increment by 50 start with 50;
create table dvc.recount (
    id bigint primary key default nextval('dvc.recount_seq'),
    uuid uuid not null unique,
    version int not null,
    dossier_id bigint not null references dvc.dossier,
    agency_id bigint not null references dvc.unit,
    edition int not null references dvc.calendar_edition,
    appointment_at timestamptz not null,
    new_appointment_at timestamptz not null,
    due_at timestamptz not null,
    new_due_at timestamptz not null,
    lines jsonb not null,
    state varchar(20) not null,
    proposed_at timestamptz not null,
    decided_at timestamptz,
    decided_by varchar(100),
    remark varchar(2000)
);
create unique index recount_open on dvc.recount (dossier_id) where state = 'OPEN';
create index recount_list on dvc.recount (agency_id, new_due_at, id) where state = 'OPEN';
create index recount_all on dvc.recount (new_due_at, id) where state = 'OPEN';
create index recount_dossier on dvc.recount (dossier_id, id);
-- those whose clock runs, in the order in which they are compared
create index dossier_clock_runs on dvc.dossier (id) where due_at is not null and done_at is null;
