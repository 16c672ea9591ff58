-- What a version says becomes one document; versions are drafts, tests, public or taken back.
alter table dvc.procedure add column branch varchar(200);
create index procedure_branch on dvc.procedure (branch);

alter table dvc.procedure_version add column content jsonb;
alter table dvc.procedure_version add column state varchar(20) not null default 'PUBLISHED';
alter table dvc.procedure_version add column successor varchar(40);
alter table dvc.procedure_version add column changed_at timestamptz not null default now();
alter table dvc.procedure_version add column changed_by varchar(100) not null default 'system';
alter table dvc.procedure_version add column lock_version int not null default 1;

update dvc.procedure_version v set content = jsonb_strip_nulls(jsonb_build_object(
    'code', p.code, 'name', p.name, 'plainName', p.plain_name, 'field', p.field_name,
    'level', substring(v.service_level from 2)::int, 'administrativeLevel', v.administrative_level,
    'decision', v.decision, 'legalBasis', case when coalesce(v.legal_basis, '') = '' then '[]'::jsonb
        else to_jsonb(string_to_array(v.legal_basis, E'\n')) end,
    'applicants', v.applicants, 'conditions', v.conditions, 'result', v.result_name,
    'limit', case when v.limit_amount is null then null
        else jsonb_build_object('amount', v.limit_amount, 'unit', v.limit_unit) end,
    'appointment', v.appointment_policy, 'feeKnown', v.fee_known, 'resultByPost', v.result_by_post,
    'demonstration', v.demonstration, 'form', v.form -> 'sections',
    'documents', coalesce((select jsonb_agg(jsonb_build_object('key', d.slot, 'name', d.name, 'note', d.note,
        'required', d.required, 'originals', d.originals, 'copies', d.copies) order by d.position)
        from dvc.required_document d where d.version_id = v.id), '[]'),
    'fees', coalesce((select jsonb_agg(jsonb_build_object('name', f.name, 'kind', f.kind, 'amount', f.amount,
        'demonstration', f.demonstration, 'rule', f.rule) order by f.position)
        from dvc.fee_item f where f.version_id = v.id), '[]'),
    'steps', coalesce((select jsonb_agg(jsonb_build_object('name', s.name, 'kind', s.kind, 'hours', s.hours)
        order by s.position) from dvc.process_step s where s.version_id = v.id), '[]'),
    'providers', coalesce((select jsonb_agg(jsonb_build_object('agency', a.code, 'division',
        substring(h.code from position('/' in h.code) + 1)) order by o.id)
        from dvc.provider o join dvc.unit a on a.id = o.agency_id join dvc.unit h on h.id = o.handling_unit_id
        where o.version_id = v.id), '[]')))
    from dvc.procedure p where p.id = v.procedure_id;

alter table dvc.procedure_version alter column content set not null;
alter table dvc.procedure_version alter column state drop default;
alter table dvc.procedure_version alter column changed_at drop default;
alter table dvc.procedure_version alter column changed_by drop default;
alter table dvc.procedure_version alter column lock_version drop default;
alter table dvc.procedure_version alter column number drop not null;
alter table dvc.procedure_version alter column effective_from drop not null;
alter table dvc.procedure_version alter column administrative_level drop not null;
alter table dvc.procedure_version drop column decision, drop column legal_basis, drop column applicants,
    drop column conditions, drop column result_name, drop column limit_amount, drop column limit_unit,
    drop column appointment_policy, drop column fee_known, drop column result_by_post, drop column demonstration,
    drop column form;
drop table dvc.required_document;
drop table dvc.fee_item;
drop table dvc.process_step;

-- One draft of a procedure at a time.
create unique index procedure_version_draft on dvc.procedure_version (procedure_id) where state = 'DRAFT';
create index procedure_version_public on dvc.procedure_version (procedure_id, effective_from) where state = 'PUBLISHED';

-- The case under which a dossier is filed; a dossier of a test version is never counted.
alter table dvc.dossier add column of_case varchar(60) not null default '';
alter table dvc.dossier add column test boolean not null default false;
