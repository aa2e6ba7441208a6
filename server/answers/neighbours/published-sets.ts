import type { NeighbourSet } from '../../contract/neighbours.ts';
import type { NeighbourList, StoredEntry } from '../../observation/entry.ts';
import type { AnswerContext } from '../answer-context.ts';

/** The list of one area in one published set. */
export interface PublishedList {
  readonly set: NeighbourSet;
  readonly list: NeighbourList;
  readonly extract: string;
}

/** Of which a question without a set is answered. */
export const COMPUTED_SET: NeighbourSet = {
  id: 'computed',
  name: 'Worked out here',
  kind: 'computed',
  published: null,
  source: null,
};

/** The published sets that have a list for an area under one of its codes, by name. */
export async function findPublishedLists(
  codes: readonly string[],
  { store, version }: Pick<AnswerContext, 'store' | 'version'>,
): Promise<PublishedList[]> {
  const found: StoredEntry<'neighbours'>[] = [];
  for await (const entries of store.findEntries('neighbours', version)) {
    found.push(...entries.filter(({ body }) => codes.includes(body.area)));
  }
  const inOrder = found.sort((one, other) => codes.indexOf(one.body.area) - codes.indexOf(other.body.area));
  const bySet = new Map<string, PublishedList>();
  for (const entry of inOrder) {
    const list = toPublishedList(entry);
    if (!bySet.has(list.set.id)) bySet.set(list.set.id, list);
  }
  return [...bySet.values()].sort((one, other) => one.set.name.localeCompare(other.set.name, 'en-GB'));
}

function toPublishedList({ body, extract }: StoredEntry<'neighbours'>): PublishedList {
  const { set: name, published, source } = body;
  return { set: { id: setId(name), name, kind: 'published', published, source }, list: body, extract };
}

/** "CIPFA nearest neighbours" as `cipfa-nearest-neighbours`; never the id of the computed set. */
export function setId(name: string): string {
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === COMPUTED_SET.id || id === '' ? `published-${id}` : id;
}
