-- The mapping takes fifty keys at a time, the last of them is what the sequence gives: V081 left the sequence of lines with a block
-- that may hold the key of the last copied line, and those of V101 began within the keys that a plain insert gives.
select setval('dvc.register_line_seq', (select (coalesce(max(id), 0) / 50 + 2) * 50 from dvc.register_line), false);
select setval('dvc.hand_over_seq', (select (coalesce(max(id), 0) / 50 + 2) * 50 from dvc.hand_over), false);
select setval('dvc.held_original_seq', (select (coalesce(max(id), 0) / 50 + 2) * 50 from dvc.held_original), false);
select setval('dvc.result_download_seq', (select (coalesce(max(id), 0) / 50 + 2) * 50 from dvc.result_download), false);
