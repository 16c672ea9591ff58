-- What came back in answer to a request: how the form was before, and what the desk found of each thing that was asked.
alter table dvc.supplement
    add column answers_before jsonb,
    add column reopened_at timestamptz;

alter table dvc.supplement_item
    add column verdict varchar(20),
    add column verdict_reason varchar(20),
    add column verdict_note varchar(1000);
