-- Who is on duty at a desk in each half-day session of a week, and who steps in (Điều 12.8).
create sequence dvc.duty_week_seq increment by 50 start with 50;
create table dvc.duty_week (
    id bigint primary key default nextval('dvc.duty_week_seq'),
    version int not null,
    desk_id bigint not null references dvc.unit,
    monday date not null,
    changed_by varchar(100) not null,
    changed_at timestamptz not null,
    unique (desk_id, monday)
);
create table dvc.duty_shift (
    week_id bigint not null references dvc.duty_week,
    day date not null,
    half varchar(10) not null,
    officer varchar(100) not null,
    substitute varchar(100),
    primary key (week_id, day, half)
);

-- One row for each session of a desk that was opened, or missed, or missed and opened later. The key keeps two nodes, and a
-- node that starts again, from recording or telling anything twice.
create table dvc.desk_session (
    desk_id bigint not null references dvc.unit,
    day date not null,
    half varchar(10) not null,
    opened_at timestamptz,
    opened_by varchar(100),
    missed_at timestamptz,
    primary key (desk_id, day, half)
);
create index desk_session_missed on dvc.desk_session (day desc, desk_id, half) where missed_at is not null;
create index desk_session_day on dvc.desk_session (day desc, desk_id, half);

-- Until when sessions have been looked at; nothing before the first look is missed.
create table dvc.session_watch (
    id int primary key check (id = 1),
    looked_until timestamptz not null
);
