-- Keys are taken fifty at a time, the last of them is what the sequence gives: it starts at fifty, beyond what there is.
select setval('dvc.register_line_seq', (select (coalesce(max(id), 0) / 50 + 1) * 50 from dvc.register_line), false);
