-- Texts of notices that an agency or the province has written itself, the ways on which a notice leaves, and what is told once.
create sequence dvc.notice_template_seq increment by 50 start with 50;
create table dvc.notice_template (
    id bigint primary key default nextval('dvc.notice_template_seq'),
    agency varchar(60) not null,
    event varchar(40) not null,
    channel varchar(10) not null,
    number int not null,
    title varchar(300) not null,
    body varchar(4000) not null,
    plain boolean not null,
    standard boolean not null,
    written_by varchar(100) not null,
    written_at timestamptz not null,
    unique (agency, event, channel, number)
);
comment on column dvc.notice_template.agency is 'code of the agency; empty: the whole province';
comment on column dvc.notice_template.standard is 'back to the text of the project; title and body are empty';

create sequence dvc.notice_delivery_seq increment by 50 start with 50;
create table dvc.notice_delivery (
    id bigint primary key default nextval('dvc.notice_delivery_seq'),
    uuid uuid not null unique,
    version int not null,
    notice uuid not null references dvc.notice (uuid) deferrable initially deferred,
    dossier uuid,
    channel varchar(10) not null,
    address varchar(254) not null,
    title varchar(300) not null,
    body varchar(4000) not null,
    waits boolean not null,
    state varchar(20) not null,
    attempts int not null,
    next_at timestamptz,
    not_before timestamptz,
    quiet_until timestamptz,
    sent_at timestamptz,
    settled_at timestamptz,
    reason varchar(300),
    reference varchar(100),
    unique (notice, channel)
);
comment on column dvc.notice_delivery.waits is 'not sent in quiet hours';
create index notice_delivery_due on dvc.notice_delivery (next_at) where next_at is not null;
create index notice_delivery_failed on dvc.notice_delivery (dossier) where state = 'FAILED';
create index notice_dossier on dvc.notice (dossier, id);

insert into dvc.notice_delivery (uuid, version, notice, dossier, channel, address, title, body, waits, state, attempts, next_at, sent_at,
        settled_at)
    select uuid, 1, uuid, dossier, 'EMAIL', email, title, body, false,
           case mail_state when 'PENDING' then 'WAITING' else mail_state end, mail_attempts, mail_next_at, mailed_at,
           case mail_state when 'FAILED' then coalesce(mailed_at, at) end
      from dvc.notice where email is not null and mail_state <> 'NONE';

drop index dvc.notice_mail;
alter table dvc.notice drop column email, drop column mail_state, drop column mail_attempts, drop column mail_next_at,
    drop column mailed_at;

create table dvc.notice_once (
    key varchar(200) primary key,
    at timestamptz not null
);
create index notice_once_at on dvc.notice_once (at);
comment on table dvc.notice_once is 'what is told once, by whichever node comes first';
