-- A ground in law is as long as a reason may be.
alter table dvc.motion alter column ground type varchar(2000);
alter table dvc.supplement alter column ground type varchar(2000);
alter table dvc.dossier_fee_demand alter column ground type varchar(2000);
