-- A dossier goes through the steps that its agency published: at which one it is, in which unit, since when (empty: on its way).
alter table dvc.dossier add column step varchar(60);
alter table dvc.dossier add column step_unit_id bigint references dvc.unit;
alter table dvc.dossier add column step_since timestamptz;
alter table dvc.dossier add column decided_in_id bigint references dvc.unit;
create index dossier_step_unit on dvc.dossier (step_unit_id);
create index dossier_decided_in on dvc.dossier (decided_in_id);

-- Dossiers from before have the five usual steps, whose keys are b1 to b5.
update dvc.dossier d set
    step = case d.status when 'SUBMITTED' then 'b1' when 'SUPPLEMENT_AT_DESK' then 'b1' when 'NOT_ACCEPTED' then 'b1'
        when 'ACCEPTED' then 'b2' when 'IN_PROCESS' then 'b2' when 'CONSULTING' then 'b2' when 'AWAITING_APPROVAL' then 'b3'
        when 'SIGNED' then 'b4' else 'b5' end,
    step_unit_id = case d.status when 'ACCEPTED' then d.handling_unit_id when 'IN_PROCESS' then d.handling_unit_id
        when 'CONSULTING' then d.handling_unit_id
        when 'AWAITING_APPROVAL' then (select min(u.id) from dvc.unit u where u.parent_id = d.agency_id and u.kind = 'LEADERSHIP')
        when 'SIGNED' then (select min(u.id) from dvc.unit u where u.parent_id = d.agency_id and u.kind = 'RECORDS')
        else d.desk_id end,
    step_since = case when d.status in ('ACCEPTED', 'RESULT_ISSUED') then null else d.changed_at end
    where d.status <> 'DRAFT';
update dvc.dossier d set decided_in_id = (select min(u.id) from dvc.unit u where u.parent_id = d.agency_id
    and u.kind = 'LEADERSHIP') where d.decided_by is not null;

-- A unit that was only asked loses the dossier when it has answered; one that does a step keeps it.
alter table dvc.dossier_unit add column consulted boolean not null default false;
update dvc.dossier_unit p set consulted = true from dvc.dossier d where d.id = p.dossier_id
    and p.unit_id not in (d.desk_id, d.handling_unit_id) and exists (select 1 from dvc.handoff h
    where h.dossier_id = d.id and h.to_unit_id = p.unit_id and h.kind = 'CONSULTATION');

alter table dvc.task add column role varchar(40);

alter table dvc.proposal add column step varchar(60);
alter table dvc.proposal add column unit_id bigint references dvc.unit;
update dvc.proposal p set step = 'b2', unit_id = d.handling_unit_id from dvc.dossier d where d.id = p.dossier_id;
alter table dvc.proposal alter column step set not null;
alter table dvc.proposal alter column unit_id set not null;
create index proposal_unit on dvc.proposal (unit_id);

-- What was written on the spot (biên bản): when, where, who, what.
create sequence dvc.minutes_seq increment by 50 start with 50;
create table dvc.minutes (
    id bigint primary key default nextval('dvc.minutes_seq'),
    dossier_id bigint not null references dvc.dossier,
    step varchar(60) not null,
    held_at timestamptz not null,
    place varchar(300) not null,
    people varchar(1000) not null,
    content text not null,
    written_by varchar(100) not null,
    written_at timestamptz not null
);
create index minutes_dossier on dvc.minutes (dossier_id, id);

-- Questions that a step asks by itself: how long the unit has, what its silence means, whether the desk was told.
alter table dvc.handoff add column asked_in_step varchar(60);
alter table dvc.handoff add column answer_hours int;
alter table dvc.handoff add column answer_due_at timestamptz;
alter table dvc.handoff add column silence varchar(20) not null default 'WAIT';
alter table dvc.handoff add column late_told_at timestamptz;
update dvc.handoff set answer_due_at = ((answer_by + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh')
    where kind = 'CONSULTATION';
create index handoff_answer_due on dvc.handoff (answer_due_at) where kind = 'CONSULTATION' and state = 'ARRIVED'
    and late_told_at is null;
