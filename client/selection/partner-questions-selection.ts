import { lastOf } from './address-parameters.ts';
import type { SearchRecord } from './search-string.ts';

/** The parameters of the address of the four questions; the area stands in the path. */
export interface PartnerQuestionsSearch {
  /** A store version or a date: the answers as they stood then. */
  readonly asAt?: string;
}

/** The parameters of the four questions in any address; those of other things are dropped. */
export function readPartnerQuestionsSearch(
  search: Readonly<Record<string, unknown>>,
): PartnerQuestionsSearch {
  const texts = [search.asAt ?? []].flat().filter((given) => typeof given === 'string');
  const asAt = lastOf(texts);
  return asAt === null ? {} : { asAt };
}

/** The parameters that the interface is asked with. */
export const partnerQuestionsParameters = (area: string, { asAt }: PartnerQuestionsSearch): SearchRecord => ({
  area,
  asAt,
});
