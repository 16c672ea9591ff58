-- Several units are asked at once: how many have answered stands with the dossier, and each sees only what it was shown.
alter table dvc.dossier
    add column questions int not null default 0,
    add column questions_settled int not null default 0;

update dvc.dossier d set questions = n.asked, questions_settled = n.settled
    from (select dossier_id, count(*) as asked,
            count(*) filter (where answered_at is not null or state in ('ANSWERED', 'SILENT')) as settled
        from dvc.handoff where kind = 'CONSULTATION' and state <> 'CANCELLED' group by dossier_id) n
    where d.id = n.dossier_id and d.status = 'CONSULTING';

-- keys of the papers that a unit that is only asked may see; null: all
alter table dvc.dossier_unit add column shown text;
