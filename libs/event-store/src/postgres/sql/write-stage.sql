-- All that was staged, in order of staging, behind position $1. The caller holds the lock on the head.
INSERT INTO duty_log.event (position, event_id, stream, revision, type, data, metadata, arrival, digest)
SELECT $1::bigint + row_number() OVER (ORDER BY no), event_id, stream, revision, type, data, metadata, arrival, digest
  FROM pg_temp.duty_stage
 ORDER BY no
