-- Notices of what is to be done: of which task, and since when it waits for its reader no more.
alter table dvc.notice add task uuid, add settled_at timestamptz;
comment on column dvc.notice.task is 'of what is to be done, in dvc.task; empty: it tells of something else';
comment on column dvc.notice.settled_at is 'the task is done or somebody else has it; unread it is shown no more';
drop index dvc.notice_unread;
create index notice_unread on dvc.notice (recipient) where read_at is null and settled_at is null;
create index notice_shown on dvc.notice (recipient, id desc) where settled_at is null or read_at is not null;
create index notice_of_work on dvc.notice (dossier) where task is not null and settled_at is null;
