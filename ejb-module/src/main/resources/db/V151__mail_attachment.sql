-- The document that a mail carries: the notice and the paper of which it tells leave together.
alter table dvc.notice_delivery add attachment uuid references dvc.stored_file (uuid);
