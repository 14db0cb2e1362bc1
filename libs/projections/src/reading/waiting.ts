/** What waits: changes asked for, records nobody has confirmed, records sent back to their recorder. */
export type WaitingKind = 'requests' | 'unconfirmed' | 'returned';

/** SQL: what is so of a row `v` of the versions table that waits. */
export const WAITING: Readonly<Record<WaitingKind, string>> = {
  requests: `json_array_length(v.detail -> 'review' -> 'requests') > 0`,
  unconfirmed: `v.standing = 'live' AND v.detail -> 'review' ->> 'confirmedBy' IS NULL`,
  returned: `v.detail -> 'review' ->> 'returned' IS NOT NULL`,
};
