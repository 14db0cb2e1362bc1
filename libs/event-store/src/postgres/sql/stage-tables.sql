-- The session's own tables: gone with the connection, whatever becomes of the process.
CREATE TEMP TABLE duty_stage (
  no        bigint      PRIMARY KEY,
  event_id  uuid        NOT NULL UNIQUE,
  stream    text        COLLATE "C" NOT NULL,
  revision  integer     NOT NULL,
  type      text        NOT NULL,
  data      json        NOT NULL,
  metadata  json        NOT NULL,
  arrival   json        NOT NULL,
  digest    bytea       NOT NULL,
  staged_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (stream, revision)
);

-- Last revision in the log (-1: none) of each stream that was read or staged on, as it was when first touched.
CREATE TEMP TABLE duty_stage_base (
  stream   text    COLLATE "C" PRIMARY KEY,
  revision integer NOT NULL
);
