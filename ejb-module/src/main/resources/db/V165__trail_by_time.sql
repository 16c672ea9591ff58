-- The trail of a thing is read with the latest line first; ids of two nodes do not stand in the order of time.
create index evidence_subject_at on dvc.evidence (subject, at, id);
drop index dvc.evidence_subject;
