-- The document as it was shown to who decides, frozen; what he approves is issued byte for byte (NĐ 30/2020).
create sequence dvc.signing_copy_seq increment by 50 start with 50;
create table dvc.signing_copy (
    id bigint primary key default nextval('dvc.signing_copy_seq'),
    dossier_id bigint not null references dvc.dossier,
    kind varchar(40) not null,
    signer varchar(100) not null,
    content_key varchar(64) not null,
    file_id bigint not null unique references dvc.stored_file,
    opened_at timestamptz not null,
    approved_at timestamptz,
    unique (dossier_id, signer, content_key)
);
create index signing_copy_approved on dvc.signing_copy (dossier_id, kind, approved_at) where approved_at is not null;
