-- Last revision of each named stream, log and stage together.
SELECT base.stream,
       coalesce((SELECT revision FROM pg_temp.duty_stage WHERE duty_stage.stream = base.stream ORDER BY revision DESC LIMIT 1), base.revision) AS revision
  FROM pg_temp.duty_stage_base AS base
 WHERE base.stream = ANY ($1::text[])
