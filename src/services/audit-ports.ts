/** An entry of the record of acts. It holds ids, counts, kinds and hashes of files, and no text of a review. */
export interface AuditEntry {
  /** From 1, without a gap. */
  readonly seq: number;
  /** ISO 8601. */
  readonly at: string;
  /** Who codes in this library at that time, else the program by which it was done. */
  readonly who: string;
  readonly act: string;
  /** JSON: what the act was about. */
  readonly subject: string;
  /** The hash of the entry before it; 64 noughts at the first. */
  readonly previous: string;
  /** SHA-256, in hex, of `hashedText`. */
  readonly hash: string;
}

/** What the hash of an entry is taken of, as UTF-8: the JSON array of its other fields in their order. */
export function hashedText(entry: Omit<AuditEntry, 'hash'>): string {
  const { seq, at, who, act, subject, previous } = entry;
  return JSON.stringify([seq, at, who, act, subject, previous]);
}

/** Reading the record of acts. */
export interface AuditStore {
  /** All entries, the first first. */
  auditEntries(): readonly AuditEntry[];
}
