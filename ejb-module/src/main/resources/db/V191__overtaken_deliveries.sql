-- Mails and SMS that wait are looked for when their dossier goes on: what is overtaken is dropped.
create index notice_delivery_waiting on dvc.notice_delivery (dossier) where state = 'WAITING';
