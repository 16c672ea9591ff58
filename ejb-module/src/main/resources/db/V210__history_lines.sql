-- Lines of the history are rows of their own: as parts of the dossier, of three acts in one transaction the one in the middle
-- was lost when what was done before was written in between. Place and dossier stay what tells one from another.
create sequence dvc.dossier_history_seq increment by 50 start with 50;
alter table dvc.dossier_history add column id bigint not null default nextval('dvc.dossier_history_seq');
create unique index dossier_history_id on dvc.dossier_history (id);
