-- Numbers events in the order given and moves the head from ($1, $2) to $3, all or nothing: no row comes back when
-- another process has moved it first.
WITH moved AS (
  UPDATE duty_numbering.head
     SET position = position + coalesce(array_length($4::bigint[], 1), 0), commit_position = $3
   WHERE position = $1 AND commit_position = $2
  RETURNING position
), numbered AS (
  INSERT INTO duty_numbering.event (position, commit_position, event_id, stream, revision, digest)
  SELECT $1::bigint + no, commit_position, event_id, stream, revision, decode(digest, 'hex')
    FROM moved, unnest($4::bigint[], $5::uuid[], $6::text[], $7::integer[], $8::text[])
      WITH ORDINALITY AS new_event (commit_position, event_id, stream, revision, digest, no)
)
SELECT position FROM moved
