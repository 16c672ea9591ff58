-- Calendar, agencies and their parts, officers and their services.
create table dvc.calendar_day (
    day date primary key,
    kind varchar(40) not null,
    ground varchar(200) not null,
    confirmed boolean not null
);

create sequence dvc.unit_seq increment by 50;
create table dvc.unit (
    id bigint primary key default nextval('dvc.unit_seq'),
    uuid uuid not null unique,
    code varchar(40) not null,
    name varchar(200) not null,
    short_name varchar(60) not null,
    kind varchar(20) not null,
    level varchar(20),
    gso_code varchar(10),
    parent_id bigint references dvc.unit,
    address varchar(300),
    phone varchar(30),
    valid_from date not null,
    valid_to date,
    unique (code, valid_from)
);
create index unit_parent on dvc.unit (parent_id, kind);
create index unit_kind on dvc.unit (kind);

create sequence dvc.officer_seq increment by 50;
create table dvc.officer (
    id bigint primary key default nextval('dvc.officer_seq'),
    uuid uuid not null unique,
    login varchar(100) not null unique,
    full_name varchar(200) not null,
    email varchar(254),
    demonstration boolean not null
);

create sequence dvc.service_seq increment by 50;
create table dvc.service (
    id bigint primary key default nextval('dvc.service_seq'),
    officer_id bigint not null references dvc.officer,
    unit_id bigint not null references dvc.unit,
    role varchar(40) not null,
    position varchar(100) not null,
    valid_from date not null,
    valid_to date
);
create index service_officer on dvc.service (officer_id);
create index service_unit on dvc.service (unit_id, role);

-- What the server's security domain reads: the roles of an account today.
create view dvc.account_role (login, role) as
    select o.login, s.role
      from dvc.service s join dvc.officer o on o.id = s.officer_id
     where s.valid_from <= (now() at time zone 'Asia/Ho_Chi_Minh')::date
       and (s.valid_to is null or s.valid_to >= (now() at time zone 'Asia/Ho_Chi_Minh')::date)
    union
    select a.login, 'applicant' from dvc.account a where a.kind = 'APPLICANT';
