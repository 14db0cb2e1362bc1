-- Writes a batch of appends in one statement: the lock on the head is held for the writing alone, never while an answer travels.
-- The caller has decided the batch by what it supposes: no id is known, each stream stands at the last revision it was read at.
-- What is supposed of a stream that begins here, and of every id, the unique indexes tell; the other streams are given as
-- standing_streams and standing_revisions. Answers the head before the batch, whose events follow it in the order given;
-- null, and nothing is written, when the log is not as supposed.
CREATE FUNCTION duty_log.write_supposing(
  standing_streams text[], standing_revisions integer[],
  ids uuid[], streams text[], revisions integer[], types text[], datas json[], metadatas json[], arrivals json[], digests bytea[]
) RETURNS bigint LANGUAGE plpgsql
  -- A plan made while the log was small is kept: it must not read the whole log when that is not.
  SET enable_seqscan = off
AS $$
DECLARE
  before bigint;
BEGIN
  SELECT position INTO STRICT before FROM duty_log.head FOR UPDATE;
  IF EXISTS (
    SELECT FROM unnest(standing_streams, standing_revisions) AS standing (stream, revision)
     WHERE standing.revision <> coalesce((SELECT event.revision FROM duty_log.event WHERE event.stream = standing.stream ORDER BY event.revision DESC LIMIT 1), -1)
  ) THEN
    RETURN NULL;
  END IF;
  INSERT INTO duty_log.event (position, event_id, stream, revision, type, data, metadata, arrival, digest)
  SELECT before + ordinality, id, stream, revision, type, data, metadata, arrival, digest
    FROM unnest(ids, streams, revisions, types, datas, metadatas, arrivals, digests)
      WITH ORDINALITY AS new_event (id, stream, revision, type, data, metadata, arrival, digest, ordinality);
  UPDATE duty_log.head SET position = before + cardinality(ids);
  PERFORM pg_notify('duty_log', '');
  RETURN before;
EXCEPTION WHEN unique_violation THEN
  RETURN NULL;
END
$$;
