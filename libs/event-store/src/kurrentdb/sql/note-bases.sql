INSERT INTO pg_temp.duty_stage_base (stream, revision)
SELECT name, coalesce((SELECT revision FROM duty_numbering.event WHERE event.stream = server_name ORDER BY revision DESC LIMIT 1), -1)
  FROM unnest($1::text[], $2::text[]) AS named (name, server_name)
    ON CONFLICT (stream) DO NOTHING
