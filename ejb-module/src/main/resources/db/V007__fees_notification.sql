-- Fees taken at the counter; notices in the portal and by mail.
create sequence dvc.fee_payment_seq increment by 50;
create table dvc.fee_payment (
    id bigint primary key default nextval('dvc.fee_payment_seq'),
    dossier_id bigint not null unique references dvc.dossier,
    amount bigint not null,
    taken_by varchar(100) not null,
    taken_at timestamptz not null
);

create sequence dvc.notice_seq increment by 50;
create table dvc.notice (
    id bigint primary key default nextval('dvc.notice_seq'),
    uuid uuid not null unique,
    version int not null,
    recipient varchar(100) not null,
    kind varchar(40) not null,
    title varchar(300) not null,
    body varchar(4000) not null,
    dossier uuid,
    at timestamptz not null,
    read_at timestamptz,
    email varchar(254),
    mail_state varchar(20) not null,
    mail_attempts int not null,
    mail_next_at timestamptz,
    mailed_at timestamptz
);
create index notice_recipient on dvc.notice (recipient, id desc);
create index notice_unread on dvc.notice (recipient) where read_at is null;
create index notice_mail on dvc.notice (mail_next_at) where mail_state = 'PENDING';
