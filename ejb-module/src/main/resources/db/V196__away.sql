-- The desk that took a dossier in sees where it is while another agency has it.
insert into dvc.task (id, uuid, version, dossier_id, unit_id, kind, opened_at, first_read_at)
    select nextval('dvc.task_seq'), gen_random_uuid(), 1, d.id, d.desk_id, 'AWAY', coalesce((select max(h.at)
        from dvc.dossier_history h where h.dossier_id = d.id and h.verb = 'SEND_ON'), d.changed_at), now()
    from dvc.dossier d join dvc.unit u on u.id = d.step_unit_id
    where coalesce(u.parent_id, u.id) <> d.agency_id and d.status in ('ACCEPTED', 'IN_PROCESS', 'CONSULTING',
        'SUPPLEMENT_IN_PROCESS', 'AWAITING_PAYMENT', 'AWAITING_APPROVAL', 'SIGNED') order by d.id;
