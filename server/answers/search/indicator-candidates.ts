import { foldName } from '../../catalogue/rank-name.ts';
import { themeHeading } from '../../contract/theme-words.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import { type Candidate, writeNames } from './candidate.ts';

/** Indicators as a search finds them: by name, our id, the publishers' ids and the words of their definitions. */
export const toIndicatorCandidates = (indicators: readonly KnownIndicator[]): Candidate[] =>
  indicators.map((indicator) => {
    const { id, name, shortName, catalogued, defined, theme } = indicator;
    const publisherIds = publisherIdsOf(indicator);
    const definition = catalogued?.definition ?? defined?.definition ?? '';
    return {
      kind: 'indicator',
      id,
      names: writeNames([name, shortName, id, ...publisherIds]),
      words: foldName([name, definition, themeHeading(theme)].join(' ')),
      toResult: () => toResult(indicator, publisherIds),
    };
  });

/** Publishers without ids of their own are held under ours. */
function publisherIdsOf({ id, catalogued, holdings }: KnownIndicator): string[] {
  const published = catalogued?.published.flatMap(({ publisherId }) => publisherId ?? []) ?? [];
  const all = new Set([...published, ...(holdings?.publisherId ? [holdings.publisherId] : [])]);
  return [...all].filter((each) => each !== id);
}

function toResult(
  { id, name, theme, catalogued, holdings }: KnownIndicator,
  publisherIds: readonly string[],
): ReturnType<Candidate['toResult']> {
  const kind = catalogued === null ? 'Indicator that an extract named' : `Indicator, ${themeHeading(theme)}`;
  const ids = publisherIds.length === 0 ? '' : `; publisher's id ${publisherIds.join(', ')}`;
  return {
    kind: 'indicator',
    id,
    name,
    detail: `${kind}${ids}`,
    note: holdings === null ? 'No figures held yet' : null,
    demonstration: false,
    address: `/indicators/${encodeURIComponent(id)}`,
  };
}
