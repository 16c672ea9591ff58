-- Foundation: search, evidence, accounts of applicants and officers.
create schema if not exists dvc;
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

-- Text as people search it: without marks, in small letters. Twin of shared.SearchText.fold.
create function dvc.f_unaccent(text) returns text
    language sql immutable parallel safe strict
    as $$ select lower(public.unaccent('public.unaccent'::regdictionary, normalize($1, nfc))) $$;

-- Evidence (Điều 3.5, 5.3): rows are added, never changed.
create sequence dvc.evidence_seq increment by 50;
create table dvc.evidence (
    id bigint primary key default nextval('dvc.evidence_seq'),
    at timestamptz not null,
    actor varchar(100) not null,
    act varchar(120) not null,
    subject varchar(100),
    outcome varchar(10) not null,
    detail varchar(1000)
);
create index evidence_subject on dvc.evidence (subject, id);
create index evidence_at on dvc.evidence (at);

create function dvc.refuse_change() returns trigger language plpgsql
    as $$ begin raise exception '% is append-only', tg_table_name; end $$;
create trigger evidence_append_only before update or delete or truncate on dvc.evidence
    for each statement execute function dvc.refuse_change();

-- Accounts (Điều 13.3). login: an officer's user name, or the keyed hash of an applicant's number.
create sequence dvc.account_seq increment by 50;
create table dvc.account (
    id bigint primary key default nextval('dvc.account_seq'),
    uuid uuid not null unique,
    version int not null,
    login varchar(100) not null unique,
    kind varchar(20) not null,
    password_hash varchar(100) not null,
    enabled boolean not null,
    failed_count int not null,
    locked_until timestamptz,
    created_at timestamptz not null,
    password_changed_at timestamptz not null,
    last_login_at timestamptz,
    demonstration boolean not null
);

create sequence dvc.applicant_seq increment by 50;
create table dvc.applicant (
    id bigint primary key default nextval('dvc.applicant_seq'),
    uuid uuid not null unique,
    version int not null,
    account_id bigint not null unique references dvc.account,
    kind varchar(20) not null,
    name varchar(300) not null,
    search_name varchar(300) not null,
    representative varchar(200),
    identity_encrypted bytea not null,
    identity_last4 varchar(4) not null,
    birth_date date,
    phone varchar(30) not null,
    email varchar(254),
    address varchar(400),
    terms_accepted_at timestamptz not null
);
create index applicant_search on dvc.applicant using gin (search_name public.gin_trgm_ops);

