INSERT INTO pg_temp.duty_stage (no, event_id, stream, revision, type, data, metadata, arrival, digest)
SELECT no, event_id, stream, revision, type, data, metadata, arrival, decode(digest, 'hex')
  FROM unnest($1::bigint[], $2::uuid[], $3::text[], $4::integer[], $5::text[], $6::json[], $7::json[], $8::json[], $9::text[])
    AS new_event (no, event_id, stream, revision, type, data, metadata, arrival, digest)
