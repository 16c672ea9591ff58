-- What becomes of money that was paid for a dossier that has ended without what was asked for, and how it was given back
-- (Điều 10.3).
alter table dvc.dossier
    add column refund_amount bigint not null default 0,
    add column refund_kept bigint not null default 0,
    add column refund_outcome varchar(20),
    add column refund_ground varchar(2000),
    add column refund_on date,
    add column refund_way varchar(20),
    add column refund_number varchar(50),
    add column refund_receiver varchar(200);
-- What ended before this was asked: by the general rule it goes back, and the desk has it before it.
update dvc.dossier set refund_amount = fee_paid, refund_outcome = 'NOT_PERFORMED', fee_status = 'REFUND_DUE'
    where status in ('NOT_ACCEPTED', 'WITHDRAWN', 'STOPPED') and fee_paid > 0;
insert into dvc.task (id, uuid, version, dossier_id, unit_id, kind, opened_at)
    select nextval('dvc.task_seq'), gen_random_uuid(), 1, id, desk_id, 'REFUND', now() from dvc.dossier
    where fee_status = 'REFUND_DUE';
