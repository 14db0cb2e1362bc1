-- The read side: what the log folds into. All of it can be thrown away and rebuilt, so it is never migrated: a new layout
-- takes the place of the old one and is folded from the log.
-- Rows of record_version and contribution are never overwritten: an event closes some and opens others, so every past
-- state is still there. A row held in the log from from_position up to (not including) to_position, and was known from
-- known_from up to known_to (microseconds since 1970). The largest bigint stands for "still".

DROP SCHEMA IF EXISTS duty_read CASCADE;
CREATE SCHEMA duty_read;

CREATE TABLE duty_read.checkpoint (
  name            text PRIMARY KEY,
  position        bigint NOT NULL DEFAULT 0,
  -- The owner's lease: whoever holds the highest fence may move the checkpoint, nobody else.
  fence           bigint NOT NULL DEFAULT 0,
  holder          text,
  lease_until     timestamptz NOT NULL DEFAULT '-infinity',
  -- The edition of the catalogue the rows were folded by; another one folds them anew.
  edition         text NOT NULL DEFAULT '',
  moved_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
  -- A poison event stops the projection; it is never skipped.
  failed_position bigint,
  failure         text
);
INSERT INTO duty_read.checkpoint (name) VALUES ('ledger');

-- no: log position of the first event that names the organisation, so that a rebuild numbers alike.
CREATE TABLE duty_read.organization (
  no   bigint PRIMARY KEY,
  name text NOT NULL UNIQUE
);

-- record_no: log position of the record's first event.
CREATE TABLE duty_read.record_version (
  record_no       bigint NOT NULL,
  organization_no bigint NOT NULL,
  record_id       text   NOT NULL,
  type            text   NOT NULL,
  occurred_on     date   NOT NULL,
  -- The reporting year it is booked in.
  year            integer NOT NULL,
  -- Known time of the first event.
  recorded_at     bigint NOT NULL,
  standing        text   NOT NULL CHECK (standing IN ('live', 'void', 'duplicate')),
  -- Quality of the record: entered late; corrected; with the evidence its type asks for (null where it asks for none).
  late            boolean NOT NULL,
  corrected       boolean NOT NULL,
  evidenced       boolean,
  data            json   NOT NULL,
  -- Author, role, evidence, files, void and duplicate mark in force, whether corrected.
  detail          json   NOT NULL,
  -- SHA-256 of the files attached to it; null for none.
  digests         text[],
  -- The event that opened this version: its id at the source, its type, its reason.
  cause           json   NOT NULL,
  from_position   bigint NOT NULL,
  to_position     bigint NOT NULL DEFAULT 9223372036854775807,
  known_from      bigint NOT NULL,
  known_to        bigint NOT NULL DEFAULT 9223372036854775807,
  PRIMARY KEY (record_no, from_position)
);
CREATE INDEX record_version_by_id ON duty_read.record_version (organization_no, record_id);
CREATE INDEX record_version_by_file ON duty_read.record_version USING gin (digests) WHERE digests IS NOT NULL;
-- Pages of the ledger in order of date.
CREATE INDEX record_version_by_date ON duty_read.record_version (organization_no, occurred_on, record_no);
-- With when the last of an organisation became known, which a report says, and which would else be sought in all its rows.
CREATE INDEX record_version_by_year ON duty_read.record_version (organization_no, year, type, occurred_on) INCLUDE (from_position, known_from);

CREATE TABLE duty_read.contribution (
  organization_no bigint  NOT NULL,
  year            integer NOT NULL,
  measure         text    NOT NULL,
  key             text    NOT NULL,
  part            text    NOT NULL,
  amount          double precision NOT NULL,
  -- The day from which it counts: when the thing was done, or is due.
  counts_on       date    NOT NULL,
  record_no       bigint  NOT NULL,
  from_position   bigint  NOT NULL,
  to_position     bigint  NOT NULL DEFAULT 9223372036854775807,
  known_from      bigint  NOT NULL,
  known_to        bigint  NOT NULL DEFAULT 9223372036854775807
);
-- Figures, and which records are behind them, are read from this index alone.
CREATE INDEX contribution_by_figure ON duty_read.contribution (organization_no, year, measure, key)
  INCLUDE (part, amount, counts_on, record_no, from_position, to_position, known_from, known_to);
CREATE INDEX contribution_by_record ON duty_read.contribution (record_no);

-- Sets of indicators as they were published. A version, once published, stays as it is.
CREATE TABLE duty_read.indicator_set (
  name          text   NOT NULL,
  version       text   NOT NULL,
  document      json   NOT NULL,
  published_by  text   NOT NULL,
  from_position bigint NOT NULL,
  known_from    bigint NOT NULL,
  PRIMARY KEY (name, version)
);
