-- Who decides in somebody's name for a time (ủy quyền), who steps in for somebody who is away (thay mặt khi vắng), and who
-- declined to sign. A scope of procedures or fields stands one in a line; empty means all of them.
create sequence dvc.delegation_seq increment by 50 start with 50;
create table dvc.delegation (
    id bigint primary key default nextval('dvc.delegation_seq'),
    uuid uuid not null unique,
    version int not null,
    giver varchar(100) not null,
    taker varchar(100) not null,
    unit_id bigint not null references dvc.unit,
    absence boolean not null,
    role varchar(40),
    capacity varchar(20),
    scope text not null,
    first_day date not null,
    last_day date not null,
    reason varchar(1000) not null,
    given_by varchar(100) not null,
    given_at timestamptz not null,
    ended_at timestamptz,
    ended_by varchar(100),
    check (giver <> taker),
    check (last_day >= first_day),
    check (absence or role is not null)
);
create index delegation_taker on dvc.delegation (taker, last_day) where ended_at is null;
create index delegation_giver on dvc.delegation (giver, last_day) where ended_at is null;
create index delegation_unit on dvc.delegation (unit_id, last_day desc, id desc);
create index delegation_given_by_me on dvc.delegation (giver, id desc);
create index delegation_given_to_me on dvc.delegation (taker, id desc);

alter table dvc.dossier_history add column on_behalf_of varchar(100);
alter table dvc.dossier add column decided_for varchar(100), add column signing_capacity varchar(20);

create sequence dvc.signing_refusal_seq increment by 50 start with 50;
create table dvc.signing_refusal (
    id bigint primary key default nextval('dvc.signing_refusal_seq'),
    dossier_id bigint not null references dvc.dossier,
    unit_id bigint not null references dvc.unit,
    officer varchar(100) not null,
    reason text not null,
    at timestamptz not null,
    unique (dossier_id, unit_id, officer)
);

-- The roles of an account today: its own, and those it fills for somebody else.
create or replace view dvc.account_role (login, role) as
    select o.login, s.role
      from dvc.service s join dvc.officer o on o.id = s.officer_id
     where s.valid_from <= (now() at time zone 'Asia/Ho_Chi_Minh')::date
       and (s.valid_to is null or s.valid_to >= (now() at time zone 'Asia/Ho_Chi_Minh')::date)
    union
    select d.taker, s.role
      from dvc.delegation d join dvc.officer o on o.login = d.giver
      join dvc.service s on s.officer_id = o.id and s.unit_id = d.unit_id and (d.absence or s.role = d.role)
     where d.ended_at is null
       and d.first_day <= (now() at time zone 'Asia/Ho_Chi_Minh')::date
       and d.last_day >= (now() at time zone 'Asia/Ho_Chi_Minh')::date
       and s.valid_from <= (now() at time zone 'Asia/Ho_Chi_Minh')::date
       and (s.valid_to is null or s.valid_to >= (now() at time zone 'Asia/Ho_Chi_Minh')::date)
    union
    select a.login, 'applicant' from dvc.account a where a.kind = 'APPLICANT';
