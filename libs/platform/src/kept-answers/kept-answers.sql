-- What a write with an Idempotency-Key was answered, so that the same request again gets the same answer. A row without
-- an answer is under way, or its process died: what it wrote is known by the key, so it may be done again.
CREATE SCHEMA IF NOT EXISTS duty_server;
CREATE TABLE duty_server.answer (
  account  text NOT NULL,
  key      text NOT NULL,
  -- SHA-256 of method, path and canonical body.
  request  text NOT NULL,
  answer   json,
  begun_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (account, key)
);
CREATE INDEX answer_by_age ON duty_server.answer (begun_at);
