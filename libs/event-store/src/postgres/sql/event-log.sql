-- The log: the only source of truth. Everything else can be rebuilt from it.

CREATE SCHEMA duty_log;

CREATE TABLE duty_log.event (
  -- Place in the whole log: 1, 2, 3 … without holes, given under the lock on duty_log.head.
  position    bigint      PRIMARY KEY CHECK (position > 0),
  event_id    uuid        NOT NULL UNIQUE,
  stream      text        COLLATE "C" NOT NULL,
  revision    integer     NOT NULL CHECK (revision >= 0),
  type        text        NOT NULL,
  -- json, not jsonb: it keeps the canonical text as it is, and the digest is of that text.
  data        json        NOT NULL,
  metadata    json        NOT NULL,
  -- How it arrived; not part of the content.
  arrival     json        NOT NULL,
  -- SHA-256 of the content: of the text [type,data,metadata], all canonical.
  digest      bytea       NOT NULL CHECK (octet_length(digest) = 32),
  appended_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (stream, revision)
);

-- One row: the last position. Whoever writes to the log locks it first, so it is also the order of the writers.
CREATE TABLE duty_log.head (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  position bigint  NOT NULL
);
INSERT INTO duty_log.head (position) VALUES (0);

CREATE FUNCTION duty_log.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The log of events is never changed: % on duty_log.event is refused. To correct an entry, record a correction.', TG_OP
    USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON duty_log.event
  FOR EACH STATEMENT EXECUTE FUNCTION duty_log.refuse_change();
-- Also in sessions that replay a replication stream, where ordinary triggers rest.
ALTER TABLE duty_log.event ENABLE ALWAYS TRIGGER never_changed;
