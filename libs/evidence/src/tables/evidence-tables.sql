-- What is known of evidence files by themselves: which records they belong to stands in the log, their content in the store.
CREATE SCHEMA duty_evidence;

CREATE TABLE duty_evidence.file (
  sha256          text   PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  bytes           bigint NOT NULL,
  -- By content, never by name.
  mime            text   NOT NULL,
  -- Of a picture: how it looks (64 signs), and the picture made small.
  difference_hash bit(64),
  thumbnail       bytea,
  added_at        timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX file_that_is_a_picture ON duty_evidence.file (difference_hash) WHERE difference_hash IS NOT NULL;

-- Files whose content is gone or no longer what their digest says, as the last check found them.
CREATE TABLE duty_evidence.damage (
  sha256   text PRIMARY KEY,
  what     text NOT NULL CHECK (what IN ('missing', 'changed')),
  found_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
