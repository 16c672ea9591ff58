-- Minutes of a verification are a paper with a number; wrong ones are replaced by others that say so, and stay to be read.
alter table dvc.minutes
    add column uuid uuid not null default gen_random_uuid(),
    add column number varchar(60),
    add column file uuid,
    add column replaced_by bigint references dvc.minutes;
alter table dvc.minutes add constraint minutes_uuid unique (uuid);
create index minutes_replaced_by on dvc.minutes (replaced_by) where replaced_by is not null;
