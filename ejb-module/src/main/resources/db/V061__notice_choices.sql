-- How an applicant wants to be told besides the portal; whether an officer gets the list of each morning.
alter table dvc.applicant add column by_email boolean not null default true, add column by_sms boolean not null default true;
alter table dvc.officer add column digest boolean not null default true;
