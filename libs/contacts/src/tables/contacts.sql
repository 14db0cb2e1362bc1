-- Contacts of complainants, outside the log because the log cannot forget. Each is encrypted by a key of its own, and that
-- key by the master key: without key no contact, here and in every copy that has only this table.
CREATE SCHEMA duty_contacts;

CREATE TABLE duty_contacts.contact (
  ref           uuid PRIMARY KEY,
  organization  text NOT NULL,
  -- AES-256-GCM: nonce, tag and ciphertext in one. Bound to ref and organisation.
  sealed        bytea NOT NULL,
  -- Which master key sealed the key; key and this are NULL once the contact is erased.
  master_key_id text,
  sealed_key    bytea,
  created_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
  CHECK ((master_key_id IS NULL) = (sealed_key IS NULL))
);
