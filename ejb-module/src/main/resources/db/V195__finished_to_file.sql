-- What is finished and not filed yet lies before the records office of its agency, which may open it from now on.
create temporary table finished on commit drop as
    select d.id as dossier, min(u.id) as records from dvc.dossier d
    join dvc.unit u on u.parent_id = d.agency_id and u.kind = 'RECORDS'
        and u.valid_from <= current_date and (u.valid_to is null or u.valid_to >= current_date)
    where d.status in ('RETURNED', 'NOT_ACCEPTED', 'WITHDRAWN', 'STOPPED') and not d.test group by d.id;
update dvc.dossier_unit x set until = null, consulted = false, shown = null from finished f
    where x.dossier_id = f.dossier and x.unit_id = f.records;
insert into dvc.dossier_unit (id, dossier_id, unit_id, since, consulted)
    select nextval('dvc.dossier_unit_seq'), f.dossier, f.records, now(), false from finished f where not exists (
        select 1 from dvc.dossier_unit x where x.dossier_id = f.dossier and x.unit_id = f.records);
insert into dvc.task (id, uuid, version, dossier_id, unit_id, kind, opened_at)
    select nextval('dvc.task_seq'), gen_random_uuid(), 1, f.dossier, f.records, 'FILE', d.changed_at
    from finished f join dvc.dossier d on d.id = f.dossier order by d.changed_at, d.id;
