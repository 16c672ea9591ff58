-- A file that is deleted with a trial asks whether a mail carries it.
create index notice_delivery_attachment on dvc.notice_delivery (attachment) where attachment is not null;
