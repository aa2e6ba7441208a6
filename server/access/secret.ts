import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Nobody can guess as many random bits, so that no slow hash is needed to keep them from being found by trying. */
const SECRET_BYTES = 32;

/** A random text of 256 bits: letters, digits, - and _. */
export function makeSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

/** SHA-256 of a text, as 64 hexadecimal digits: what is kept of a secret. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Compares digests in the same time wherever they differ. */
export function isSameDigest(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
