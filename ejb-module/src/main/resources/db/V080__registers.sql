-- The books of an agency (sổ): one for each kind and year, lines numbered from 1 without gaps, closed when the year is over.
-- They outlive the dossiers of which they tell: a line keeps what was written, and no key of a dossier.
create sequence dvc.register_seq;
create table dvc.register (
    id bigint primary key default nextval('dvc.register_seq'),
    agency_id bigint not null references dvc.unit,
    kind varchar(20) not null,
    year int not null,
    last int not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    closed_by varchar(100),
    unique (agency_id, kind, year)
);
create index register_open on dvc.register (year) where closed_at is null;

create sequence dvc.register_line_seq increment by 50;
create table dvc.register_line (
    id bigint primary key default nextval('dvc.register_line_seq'),
    register_id bigint not null references dvc.register,
    number int not null,
    sign varchar(40) not null,
    at timestamptz not null,
    dossier uuid not null,
    code varchar(40) not null,
    procedure_name text not null,
    sets int not null,
    applicant varchar(300) not null,
    address varchar(400) not null,
    phone varchar(40) not null,
    handler varchar(300) not null,
    appointment_at timestamptz,
    returned_at timestamptz,
    delivery varchar(20),
    receiver varchar(300),
    note text not null default '',
    search text not null,
    unique (register_id, number)
);
create index register_line_dossier on dvc.register_line (dossier, id);
create index register_line_search on dvc.register_line using gin (search public.gin_trgm_ops);

-- What is closed stays closed, and what was written is not taken out.
create function dvc.register_line_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a line of a register is never deleted';
    end if;
    if tg_op = 'UPDATE' and (new.register_id, new.number, new.sign, new.at, new.dossier, new.code)
            is distinct from (old.register_id, old.number, old.sign, old.at, old.dossier, old.code) then
        raise exception 'the number of a line of a register is never changed';
    end if;
    if tg_op = 'INSERT' and (select closed_at from dvc.register where id = new.register_id) is not null then
        raise exception 'the register is closed';
    end if;
    return new;
end $$;
create trigger register_line_kept before insert or update or delete on dvc.register_line
    for each row execute function dvc.register_line_kept();

create function dvc.register_stays_closed() returns trigger language plpgsql as $$
begin
    if old.closed_at is not null then
        raise exception 'the register is closed';
    end if;
    return new;
end $$;
create trigger register_stays_closed before update on dvc.register
    for each row execute function dvc.register_stays_closed();

-- What was numbered before goes on with the same numbers.
insert into dvc.register (agency_id, kind, year, last, opened_at)
    select agency_id, case kind when 'RECEIPT' then 'DOSSIERS' when 'SUPPLEMENT_REQUEST' then 'SUPPLEMENTS'
            when 'REFUSAL_NOTICE' then 'REFUSALS' end, year, last, now()
        from dvc.paper_register where kind in ('RECEIPT', 'SUPPLEMENT_REQUEST', 'REFUSAL_NOTICE')
    union all
    select agency_id, 'OUTGOING', year, last, now() from dvc.result_register;

insert into dvc.register_line (register_id, number, sign, at, dossier, code, procedure_name, sets, applicant, address,
        phone, handler, appointment_at, returned_at, delivery, receiver, search)
    select r.id, cast(split_part(p.number, '/', 1) as int), split_part(p.number, '/', 2), p.made_at, d.uuid, d.code,
            pr.name, 1, a.name, coalesce(a.address, ''), coalesce(a.phone, ''), u.name, d.appointment_at, d.returned_at,
            d.delivery, d.receiver_name, lower(d.code) || ' ' || a.search_name
        from dvc.paper p
        join dvc.dossier d on d.id = p.dossier_id
        join dvc.applicant a on a.id = d.applicant_id
        join dvc.unit u on u.id = d.agency_id
        join dvc.procedure_version v on v.id = d.procedure_version_id
        join dvc.procedure pr on pr.id = v.procedure_id
        join dvc.register r on r.agency_id = d.agency_id
            and r.kind = case p.kind when 'RECEIPT' then 'DOSSIERS' when 'SUPPLEMENT_REQUEST' then 'SUPPLEMENTS'
                else 'REFUSALS' end
            and r.year = extract(year from p.made_at at time zone 'Asia/Ho_Chi_Minh')
        where p.kind in ('RECEIPT', 'SUPPLEMENT_REQUEST', 'REFUSAL_NOTICE') and p.number ~ '^[0-9]+/' and not d.test
    on conflict (register_id, number) do nothing;

drop table dvc.paper_register;
drop table dvc.result_register;
