-- People, what they may do, how they come in, and what they looked at.
-- References are checked at the end of a transaction, so that a backup's tables can be filled in any order.

CREATE SCHEMA duty_access;

CREATE TABLE duty_access.organization (
  -- '*' is the word for all organisations together.
  name     text PRIMARY KEY CHECK (name <> '*'),
  parent   text REFERENCES duty_access.organization DEFERRABLE INITIALLY DEFERRED,
  kind     text NOT NULL CHECK (kind IN ('county', 'bureau', 'station')),
  added_at timestamptz NOT NULL
);

CREATE TABLE duty_access.account (
  id            uuid PRIMARY KEY,
  -- The sign-in name. It stands in events as their author, so it is never changed and never given to another person.
  name          text NOT NULL,
  display_name  text NOT NULL,
  language      text NOT NULL CHECK (language IN ('zh', 'en')),
  -- Whose administrator looks after the account; '*' for those of the whole installation.
  organization  text NOT NULL,
  -- Argon2id with its parameters and salt; absent for those who come in by another provider only.
  password_hash text,
  -- A password that somebody else knows: it has to be changed before anything else.
  password_due  boolean NOT NULL,
  disabled_at   timestamptz,
  totp_secret   text,
  totp_on       boolean NOT NULL DEFAULT false,
  -- The last time step whose code was used: no code counts twice.
  totp_step     bigint NOT NULL DEFAULT 0,
  added_at      timestamptz NOT NULL
);
CREATE UNIQUE INDEX account_by_name ON duty_access.account (lower(name));

CREATE TABLE duty_access.role_grant (
  id           uuid PRIMARY KEY,
  account      uuid NOT NULL REFERENCES duty_access.account DEFERRABLE INITIALLY DEFERRED,
  role         text NOT NULL,
  organization text NOT NULL,
  section      text,
  valid_from   timestamptz NOT NULL,
  valid_until  timestamptz CHECK (valid_until > valid_from),
  granted_by   text NOT NULL,
  revoked_at   timestamptz,
  revoked_by   text
);
CREATE INDEX role_grant_by_account ON duty_access.role_grant (account) WHERE revoked_at IS NULL;

-- Of every secret that a browser or a system holds, only the SHA-256 is kept.
CREATE TABLE duty_access.recovery_code (
  digest  bytea PRIMARY KEY,
  account uuid NOT NULL REFERENCES duty_access.account DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE duty_access.session (
  digest     bytea PRIMARY KEY,
  account    uuid NOT NULL REFERENCES duty_access.account DEFERRABLE INITIALLY DEFERRED,
  begun_by   text NOT NULL CHECK (begun_by IN ('password', 'oidc')),
  started_at timestamptz NOT NULL,
  seen_at    timestamptz NOT NULL,
  ends_at    timestamptz NOT NULL
);
CREATE INDEX session_by_account ON duty_access.session (account);

-- Devices on which the account has signed in before.
CREATE TABLE duty_access.device (
  digest  bytea NOT NULL,
  account uuid NOT NULL REFERENCES duty_access.account DEFERRABLE INITIALLY DEFERRED,
  seen_at timestamptz NOT NULL,
  PRIMARY KEY (digest, account)
);

CREATE TABLE duty_access.api_token (
  id         uuid PRIMARY KEY,
  digest     bytea NOT NULL UNIQUE,
  account    uuid NOT NULL REFERENCES duty_access.account DEFERRABLE INITIALLY DEFERRED,
  label      text NOT NULL,
  scopes     text[] NOT NULL,
  made_at    timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at    timestamptz,
  revoked_at timestamptz
);

-- Sign-ins that failed, by what is slowed down.
CREATE TABLE duty_access.attempt (
  counter  text PRIMARY KEY,
  failures integer NOT NULL,
  last_at  timestamptz NOT NULL,
  free_at  timestamptz NOT NULL
);

-- Sign-ins that are under way at another provider.
CREATE TABLE duty_access.oidc_request (
  digest   bytea PRIMARY KEY,
  state    text NOT NULL,
  nonce    text NOT NULL,
  verifier text NOT NULL,
  ends_at  timestamptz NOT NULL
);

-- Ids are UUIDs of version 7: their order is that of time.
CREATE TABLE duty_access.security_log (
  id           uuid PRIMARY KEY,
  at           timestamptz NOT NULL,
  kind         text NOT NULL,
  -- Who did it; absent when nobody known did. A name typed at sign-in is not kept: it may be a password.
  name         text,
  -- Whom it concerns, when somebody else.
  subject      text,
  organization text NOT NULL,
  address      text,
  detail       json NOT NULL
);
CREATE INDEX security_log_by_organization ON duty_access.security_log (organization, id);

CREATE TABLE duty_access.access_log (
  id           uuid PRIMARY KEY,
  at           timestamptz NOT NULL,
  name         text NOT NULL,
  roles        text[] NOT NULL,
  what         text NOT NULL,
  organization text NOT NULL,
  subject      text NOT NULL
);
CREATE INDEX access_log_by_organization ON duty_access.access_log (organization, id);

-- Three years (see libs/access/src/logs/retention.ts). Nothing younger leaves, nothing at all is changed.
CREATE FUNCTION duty_access.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND TG_LEVEL = 'ROW' THEN
    IF OLD.at < now() - interval '3 years' THEN RETURN OLD; END IF;
  END IF;
  RAISE EXCEPTION 'What was written into a log stays as it is: % on duty_access.% is refused.', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER never_changed BEFORE UPDATE OR TRUNCATE ON duty_access.security_log FOR EACH STATEMENT EXECUTE FUNCTION duty_access.refuse_change();
CREATE TRIGGER never_changed BEFORE UPDATE OR TRUNCATE ON duty_access.access_log FOR EACH STATEMENT EXECUTE FUNCTION duty_access.refuse_change();
CREATE TRIGGER kept BEFORE DELETE ON duty_access.security_log FOR EACH ROW EXECUTE FUNCTION duty_access.refuse_change();
CREATE TRIGGER kept BEFORE DELETE ON duty_access.access_log FOR EACH ROW EXECUTE FUNCTION duty_access.refuse_change();
-- Also in sessions that replay a replication stream, where ordinary triggers rest.
ALTER TABLE duty_access.security_log ENABLE ALWAYS TRIGGER never_changed;
ALTER TABLE duty_access.security_log ENABLE ALWAYS TRIGGER kept;
ALTER TABLE duty_access.access_log ENABLE ALWAYS TRIGGER never_changed;
ALTER TABLE duty_access.access_log ENABLE ALWAYS TRIGGER kept;
