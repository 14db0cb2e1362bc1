-- Rows in log order; the caller holds the lock on the head.
INSERT INTO duty_log.event (position, event_id, stream, revision, type, data, metadata, arrival, digest)
SELECT position, event_id, stream, revision, type, data, metadata, arrival, decode(digest, 'hex')
  FROM unnest($1::bigint[], $2::uuid[], $3::text[], $4::integer[], $5::text[], $6::json[], $7::json[], $8::json[], $9::text[])
    AS new_event (position, event_id, stream, revision, type, data, metadata, arrival, digest)
