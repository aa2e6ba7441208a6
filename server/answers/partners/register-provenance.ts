import type { Provenance } from '../../contract/parts.ts';
import type { AnswerContext } from '../answer-context.ts';
import { toProvenance } from '../contract-nouns.ts';

/** Where the rows of a register came from. */
export async function findRegisterProvenance(
  rows: readonly { readonly entry: { readonly extract: string } }[],
  { store, version }: Pick<AnswerContext, 'store' | 'version'>,
): Promise<Provenance[]> {
  const used = new Set(rows.map(({ entry }) => entry.extract));
  const extracts = await store.findExtracts(version);
  return extracts.filter(({ id }) => used.has(id)).map(toProvenance);
}
