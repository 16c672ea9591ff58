-- Days and office hours that one agency keeps for itself; without an agency they are those of the province.
alter table dvc.calendar_edition add column agency_id bigint references dvc.unit;
alter table dvc.calendar_day add column agency_id bigint references dvc.unit;
drop index dvc.calendar_day_holds;
create unique index calendar_day_holds on dvc.calendar_day (coalesce(agency_id, 0), day) where until is null;

create sequence dvc.office_hours_seq increment by 50 start with 50;
create table dvc.office_hours (
    id bigint primary key default nextval('dvc.office_hours_seq'),
    agency_id bigint references dvc.unit,
    valid_from date not null,
    valid_to date,
    yearly boolean not null,
    ground varchar(200) not null,
    since int not null references dvc.calendar_edition,
    until int references dvc.calendar_edition
);
create unique index office_hours_holds on dvc.office_hours (coalesce(agency_id, 0), valid_from) where until is null;
create table dvc.office_hours_session (
    hours_id bigint not null references dvc.office_hours,
    weekday int not null check (weekday between 1 and 7),
    begins time not null,
    ends time not null,
    primary key (hours_id, weekday, begins),
    check (begins < ends)
);

-- those of one agency whose clock runs, in the order in which they are compared
create index dossier_clock_runs_of_agency on dvc.dossier (agency_id, id) where due_at is not null and done_at is null;
