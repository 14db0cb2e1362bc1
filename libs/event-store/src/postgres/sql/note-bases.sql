INSERT INTO pg_temp.duty_stage_base (stream, revision)
SELECT name, coalesce((SELECT revision FROM duty_log.event WHERE event.stream = name ORDER BY revision DESC LIMIT 1), -1)
  FROM unnest($1::text[]) AS name
    ON CONFLICT (stream) DO NOTHING
