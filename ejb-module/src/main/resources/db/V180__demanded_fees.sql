-- A fee that was demanded by mistake is corrected, and what was demanded is paid apart from what is due at the collection:
-- a dossier may have several payments, each against its receipt.
alter table dvc.dossier_fee_demand add column correction varchar(2000);
alter table dvc.fee_payment drop constraint fee_payment_dossier_id_key;
alter table dvc.fee_payment add column receipt varchar(50);
create index fee_payment_dossier on dvc.fee_payment (dossier_id);
