import { createHash } from 'node:crypto';
import type { ColumnMapping } from '../observation/column-mapping.ts';
import type { BringOptions } from './reach-verdict.ts';

const ID_LENGTH = 16;

/**
 * The SHA-256 (hexadecimal) by which an extract's bytes are known: of one file its own; of several that of their own
 * in order of size, one after another, so that it does not matter which file came first.
 */
export function identifyBytes(partHashes: readonly string[]): string {
  const [only] = partHashes;
  if (only !== undefined && partHashes.length === 1) return only;
  return digest(partHashes.toSorted().join(''));
}

/**
 * The id of an extract: the same bytes are the same extract, whatever they are called. Read by another column mapping
 * they are another one, since that mapping decides what they say.
 */
export function extractId(sha256: string, mapping: ColumnMapping | null): string {
  const id = mapping === null ? sha256 : digest(JSON.stringify([sha256, meaningOf(mapping)]));
  return id.slice(0, ID_LENGTH);
}

/** Tells apart how the file was to be taken, too: the same bytes may be refused in one layout and accepted in another. */
export function refusalId(sha256: string, options: BringOptions): string {
  const { layout, policy, period, released, mapping } = options;
  const asked = [sha256, layout, policy, period, released, ...(mapping ? [meaningOf(mapping)] : [])];
  return digest(JSON.stringify(asked)).slice(0, ID_LENGTH);
}

/** What a mapping says, without what it is called; the order in which fields are named means nothing. */
function meaningOf({ columns, constants }: ColumnMapping): unknown {
  return [columns, constants].map((fields) => Object.entries(fields).toSorted());
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
