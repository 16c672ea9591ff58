-- The persistence provider takes the last number of each block of 50 from the database, so the first must be 50.
do $$
declare
    s record;
begin
    for s in select sequencename from pg_sequences where schemaname = 'dvc' and increment_by = 50 and last_value is null loop
        execute format('alter sequence dvc.%I restart with 50', s.sequencename);
    end loop;
end $$;
