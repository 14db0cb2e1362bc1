-- $1: the streams; $2: what stands before their names in KurrentDB.
INSERT INTO pg_temp.duty_stage_base (stream, revision)
SELECT name, coalesce((SELECT revision FROM duty_numbering.event WHERE event.stream = $2 || name ORDER BY revision DESC LIMIT 1), -1)
  FROM unnest($1::text[]) AS name
    ON CONFLICT (stream) DO NOTHING
