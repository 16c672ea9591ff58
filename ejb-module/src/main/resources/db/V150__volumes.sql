-- A book that is closed before its year is over goes on in another volume (quyển), whose numbers follow on; who closed it says why.
alter table dvc.register add volume int not null default 1;
alter table dvc.register add first int not null default 1;
alter table dvc.register add closing_ground text not null default '';
alter table dvc.register drop constraint register_agency_id_kind_year_key;
alter table dvc.register add constraint register_volume unique (agency_id, kind, year, volume);
create unique index register_writing on dvc.register (agency_id, kind, year) where closed_at is null;

-- How many sets of papers there are is known when they are counted at the desk.
alter table dvc.register_line alter sets drop not null;
