/** Somebody signed in with a browser, as it is kept: everything but the secret in their cookie. */
export interface Session {
  /** SHA-256 of the secret in the cookie. */
  readonly digest: string;
  /** The id of the token that they signed in with, with which it ends; else the digest of the administrator's token. */
  readonly credential: string;
  /** As history names them. */
  readonly name: string;
  /** ISO dates and times (UTC). */
  readonly madeAt: string;
  readonly expiresAt: string;
}

/** A working day: whoever comes back the next one signs in again. */
export const SESSION_SECONDS = 12 * 60 * 60;
