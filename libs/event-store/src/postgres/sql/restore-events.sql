-- Rows of another log, in its order and with its times; the caller holds the lock on the head.
INSERT INTO duty_log.event (position, event_id, stream, revision, type, data, metadata, arrival, digest, appended_at)
SELECT position, event_id, stream, revision, type, data, metadata, arrival, decode(digest, 'hex'), appended_at
  FROM unnest($1::bigint[], $2::uuid[], $3::text[], $4::integer[], $5::text[], $6::json[], $7::json[], $8::json[], $9::text[], $10::timestamptz[])
    AS restored (position, event_id, stream, revision, type, data, metadata, arrival, digest, appended_at)
