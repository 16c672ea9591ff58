-- Who has declined to sign is asked again when nobody else can decide any more; then he may decline anew.
alter table dvc.signing_refusal add column lapsed_at timestamptz;
alter table dvc.signing_refusal drop constraint signing_refusal_dossier_id_unit_id_officer_key;
create unique index signing_refusal_standing on dvc.signing_refusal (dossier_id, unit_id, officer) where lapsed_at is null;
