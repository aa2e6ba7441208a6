import type { Area } from '../../observation/area.ts';
import type { EntryKind, StoredEntry } from '../../observation/entry.ts';
import type { AnswerContext } from '../answer-context.ts';

/** A row of a register, with the area of the map that it speaks of. */
export interface RegisterRow<Kind extends EntryKind> {
  readonly entry: StoredEntry<Kind>;
  readonly area: Area;
}

/**
 * The rows of a register that are about areas of a map, in the order of their lines. Made-up rows give way where a real
 * register speaks of the map too.
 */
export async function findRegister<Kind extends 'partner' | 'arrangement'>(
  kind: Kind,
  codes: ReadonlyMap<string, Area>,
  { store, version }: Pick<AnswerContext, 'store' | 'version'>,
): Promise<RegisterRow<Kind>[]> {
  const rows: RegisterRow<Kind>[] = [];
  for await (const entries of store.findEntries(kind, version)) {
    for (const entry of entries) {
      const area = codes.get(entry.body.area);
      if (area) rows.push({ entry, area });
    }
  }
  return (await leaveOutMadeUp(rows, { store, version })).sort(byExtractThenLine);
}

async function leaveOutMadeUp<Kind extends EntryKind>(
  rows: readonly RegisterRow<Kind>[],
  { store, version }: Pick<AnswerContext, 'store' | 'version'>,
): Promise<RegisterRow<Kind>[]> {
  const extracts = await store.findExtracts(version);
  const madeUp = new Set(extracts.filter(({ demonstration }) => demonstration).map(({ id }) => id));
  const real = rows.filter(({ entry }) => !madeUp.has(entry.extract));
  return real.length > 0 ? real : [...rows];
}

function byExtractThenLine<Kind extends EntryKind>(one: RegisterRow<Kind>, other: RegisterRow<Kind>): number {
  return one.entry.extract.localeCompare(other.entry.extract) || one.entry.line - other.entry.line;
}
