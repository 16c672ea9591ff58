-- An officer who types the name of a procedure finds the latest dossiers of it at his agency.
create index dossier_of_procedure on dvc.dossier (procedure_version_id, agency_id, id);
drop index dvc.dossier_procedure;
