-- Dossiers, their history, papers and questions; tasks; proposals; handoffs between units.
create table dvc.dossier_counter (
    agency_id bigint not null references dvc.unit,
    day date not null,
    last int not null,
    primary key (agency_id, day)
);

create sequence dvc.dossier_seq increment by 50;
create table dvc.dossier (
    id bigint primary key default nextval('dvc.dossier_seq'),
    uuid uuid not null unique,
    version int not null,
    code varchar(40) unique,
    status varchar(40) not null,
    applicant_id bigint not null references dvc.applicant,
    procedure_version_id bigint not null references dvc.procedure_version,
    agency_id bigint not null references dvc.unit,
    desk_id bigint not null references dvc.unit,
    handling_unit_id bigint not null references dvc.unit,
    answers jsonb not null,
    delivery varchar(20) not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    changed_by varchar(100) not null,
    confirmed_at timestamptz,
    submitted_at timestamptz,
    accepted_at timestamptz,
    appointment_at timestamptz,
    due_at timestamptz,
    deadline_lines jsonb,
    fee_total bigint not null,
    fee_status varchar(20) not null,
    fee_paid_at timestamptz,
    supplement_rounds int not null,
    proposed_by varchar(100),
    outcome varchar(20),
    decision_text text,
    decided_by varchar(100),
    decided_at timestamptz,
    result_number varchar(60),
    issued_at timestamptz,
    form_signed_at timestamptz,
    returned_at timestamptz,
    receiver_name varchar(200)
);
create index dossier_applicant on dvc.dossier (applicant_id, changed_at desc, id);
create index dossier_procedure on dvc.dossier (procedure_version_id);
create index dossier_agency on dvc.dossier (agency_id, status);
create index dossier_desk on dvc.dossier (desk_id);
create index dossier_handling on dvc.dossier (handling_unit_id);

create table dvc.dossier_history (
    dossier_id bigint not null references dvc.dossier,
    position int not null,
    verb varchar(40) not null,
    from_status varchar(40),
    to_status varchar(40) not null,
    actor varchar(100) not null,
    unit_id bigint references dvc.unit,
    at timestamptz not null,
    reason text,
    primary key (dossier_id, position)
);
create index dossier_history_unit on dvc.dossier_history (unit_id);

-- Units that take part: only they may open the dossier, as long as "until" is empty.
create sequence dvc.dossier_unit_seq increment by 50;
create table dvc.dossier_unit (
    id bigint primary key default nextval('dvc.dossier_unit_seq'),
    dossier_id bigint not null references dvc.dossier,
    unit_id bigint not null references dvc.unit,
    since timestamptz not null,
    until timestamptz,
    unique (dossier_id, unit_id)
);
create index dossier_unit_unit on dvc.dossier_unit (unit_id, dossier_id) where until is null;

create sequence dvc.dossier_document_seq increment by 50;
create table dvc.dossier_document (
    id bigint primary key default nextval('dvc.dossier_document_seq'),
    dossier_id bigint not null references dvc.dossier,
    slot varchar(60) not null,
    file_id bigint not null unique references dvc.stored_file,
    round int not null,
    added_at timestamptz not null,
    replaced_at timestamptz
);
create index dossier_document_dossier on dvc.dossier_document (dossier_id, slot);

create sequence dvc.dossier_check_seq increment by 50;
create table dvc.dossier_check (
    id bigint primary key default nextval('dvc.dossier_check_seq'),
    dossier_id bigint not null references dvc.dossier,
    slot varchar(60) not null,
    verdict varchar(20) not null,
    note varchar(1000),
    original varchar(20) not null,
    unique (dossier_id, slot)
);

create sequence dvc.supplement_seq increment by 50;
create table dvc.supplement (
    id bigint primary key default nextval('dvc.supplement_seq'),
    dossier_id bigint not null references dvc.dossier,
    round int not null,
    asked_at timestamptz not null,
    asked_by varchar(100) not null,
    ground varchar(1000),
    answered_at timestamptz,
    unique (dossier_id, round)
);
create table dvc.supplement_item (
    supplement_id bigint not null references dvc.supplement,
    position int not null,
    target varchar(60) not null,
    paper boolean not null,
    reason varchar(20) not null,
    note varchar(1000),
    primary key (supplement_id, position)
);

create sequence dvc.proposal_seq increment by 50;
create table dvc.proposal (
    id bigint primary key default nextval('dvc.proposal_seq'),
    dossier_id bigint not null references dvc.dossier,
    outcome varchar(20) not null,
    summary text not null,
    text text not null,
    proposed_by varchar(100) not null,
    proposed_at timestamptz not null,
    remark text,
    remarked_by varchar(100),
    remarked_at timestamptz
);
create index proposal_dossier on dvc.proposal (dossier_id, id);

create sequence dvc.handoff_seq increment by 50;
create table dvc.handoff (
    id bigint primary key default nextval('dvc.handoff_seq'),
    uuid uuid not null unique,
    version int not null,
    dossier_id bigint not null references dvc.dossier,
    kind varchar(20) not null,
    from_unit_id bigint not null references dvc.unit,
    to_unit_id bigint not null references dvc.unit,
    replies_to_id bigint references dvc.handoff,
    state varchar(20) not null,
    question text,
    answer_by date,
    answer text,
    answered_by varchar(100),
    answered_at timestamptz,
    sent_by varchar(100) not null,
    sent_at timestamptz not null,
    last_sent_at timestamptz not null,
    sendings int not null,
    arrived_at timestamptz,
    dead_at timestamptz
);
create index handoff_dossier on dvc.handoff (dossier_id, id);
create index handoff_from on dvc.handoff (from_unit_id);
create index handoff_to on dvc.handoff (to_unit_id);
create index handoff_replies on dvc.handoff (replies_to_id);
create index handoff_waiting on dvc.handoff (last_sent_at) where state = 'SENT';

create sequence dvc.task_seq increment by 50;
create table dvc.task (
    id bigint primary key default nextval('dvc.task_seq'),
    uuid uuid not null unique,
    version int not null,
    dossier_id bigint not null references dvc.dossier,
    unit_id bigint not null references dvc.unit,
    kind varchar(20) not null,
    handoff_id bigint references dvc.handoff,
    holder varchar(100),
    opened_at timestamptz not null,
    due_at timestamptz,
    first_read_at timestamptz,
    closed_at timestamptz,
    closed_by varchar(100)
);
create index task_queue on dvc.task (unit_id, kind, due_at, id) where closed_at is null;
create index task_dossier on dvc.task (dossier_id, kind) where closed_at is null;
create index task_dossier_all on dvc.task (dossier_id);
create index task_handoff on dvc.task (handoff_id);
create unique index task_one_open on dvc.task (dossier_id, unit_id, kind, coalesce(handoff_id, 0)) where closed_at is null;

create table dvc.result_register (
    agency_id bigint not null references dvc.unit,
    year int not null,
    last int not null,
    primary key (agency_id, year)
);
