-- The desk has reported originals that differ: nothing is handed over until the leader has decided.
alter table dvc.dossier add column mismatch_reported_at timestamptz;
update dvc.dossier d set mismatch_reported_at = m.asked_at from dvc.motion m
    where m.dossier_id = d.id and m.kind = 'MISMATCH' and m.state = 'OPEN' and d.status = 'RESULT_AT_DESK';
