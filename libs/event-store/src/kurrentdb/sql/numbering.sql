-- Which event of the KurrentDB log is event 1, 2, 3 … of the ledger. Filled in log order and never rebuilt: numbers that
-- people have seen, and checkpoints, rest on it.

CREATE SCHEMA duty_numbering;

CREATE TABLE duty_numbering.event (
  position        bigint  PRIMARY KEY CHECK (position > 0),
  -- Where the event stands in KurrentDB's own log.
  commit_position bigint  NOT NULL UNIQUE,
  event_id        uuid    NOT NULL,
  -- Name as KurrentDB knows it.
  stream          text    COLLATE "C" NOT NULL,
  revision        integer NOT NULL CHECK (revision >= 0),
  -- As its envelope says. Null for an event that is not ours.
  digest          bytea   CHECK (octet_length(digest) = 32)
);
-- Neither is unique: what others write into our streams has to be numbered too, so that it can be named.
CREATE INDEX event_id ON duty_numbering.event (event_id);
CREATE INDEX stream ON duty_numbering.event (stream, revision);

-- One row: how far KurrentDB's log has been numbered. All that stands up to commit_position is numbered or not ours.
CREATE TABLE duty_numbering.head (
  only_row        boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  position        bigint  NOT NULL,
  commit_position bigint  NOT NULL
);
INSERT INTO duty_numbering.head (position, commit_position) VALUES (0, -1);

CREATE FUNCTION duty_numbering.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The numbering of events is never changed: % on duty_numbering.event is refused.', TG_OP
    USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON duty_numbering.event
  FOR EACH STATEMENT EXECUTE FUNCTION duty_numbering.refuse_change();
ALTER TABLE duty_numbering.event ENABLE ALWAYS TRIGGER never_changed;
