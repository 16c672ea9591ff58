-- Word files of agencies for their results (NĐ 30/2020); a writing of a template may have one.
create sequence dvc.draft_word_seq increment by 50 start with 50;
create table dvc.draft_word (
    id bigint primary key,
    name varchar(200) not null,
    sha256 varchar(64) not null,
    content bytea not null
);
comment on table dvc.draft_word is 'never changed; a later writing of the same template may have the same file';

alter table dvc.draft_template add column word_id bigint references dvc.draft_word (id);
comment on column dvc.draft_template.word_id is 'printed instead of the texts where LibreOffice is installed';

alter table dvc.draft_use add column plain boolean not null default false;
comment on column dvc.draft_use.plain is 'the officer chose the texts although the template has a Word file';
