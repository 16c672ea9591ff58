-- a letter that asks a unit for its opinion is open to that unit
alter table dvc.paper add column recipient_id bigint references dvc.unit (id);
update dvc.paper p set recipient_id = (select min(h.to_unit_id) from dvc.handoff h where h.dossier_id = p.dossier_id
        and h.kind = 'CONSULTATION' and h.sent_at = p.made_at)
    where p.kind = 'QUESTION' and (select count(*) from dvc.handoff h where h.dossier_id = p.dossier_id
        and h.kind = 'CONSULTATION' and h.sent_at = p.made_at) = 1;
