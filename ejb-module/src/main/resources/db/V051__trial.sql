-- Dossiers filed to try a draft of a procedure, and who began them.
create sequence dvc.trial_code_seq;
create sequence dvc.trial_seq increment by 50 start with 50;
create table dvc.trial (
    id bigint primary key default nextval('dvc.trial_seq'),
    dossier_id bigint not null unique references dvc.dossier,
    draft_id bigint not null,
    begun_by varchar(100) not null,
    begun_at timestamptz not null
);
create index trial_begun on dvc.trial (begun_at);
create index trial_draft on dvc.trial (draft_id);
