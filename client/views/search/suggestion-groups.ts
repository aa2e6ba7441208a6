import type { SearchAnswer, SearchResult } from '../../../server/contract/search.ts';
import type { RecentVisit } from '../../selection/recent-visits.ts';
import type { SearchGroup, SearchOption } from '../../ui/search-field.tsx';

/** The key of the suggestion that forgets the pages visited last; every other key is an address. */
export const forgetKey = 'forget';

const kinds = [
  ['areas', 'Areas'],
  ['indicators', 'Indicators'],
  ['bodies', 'Bodies and partners'],
] as const;

/** What was found, in groups: areas, indicators, bodies, each with how many there are beyond those given. */
export function groupResults(
  answer: SearchAnswer,
): { readonly heading: string; readonly results: readonly SearchResult[] }[] {
  const found = kinds
    .map(([kind, name]) => ({
      heading: headingOf(name, answer[kind].length, answer.totals[kind]),
      results: answer[kind],
    }))
    .filter(({ results }) => results.length > 0);
  const nearly =
    answer.nearest.length > 0
      ? [{ heading: 'Written nearly so: did you mean', results: answer.nearest }]
      : [];
  return [...found, ...nearly];
}

/** The same as suggestions of the search field. */
export const suggestResults = (answer: SearchAnswer): SearchGroup[] =>
  groupResults(answer).map(({ heading, results }) => ({ heading, options: results.map(toOption) }));

/** Pages visited last as suggestions, with the way to forget them. */
export function suggestVisits(visits: readonly RecentVisit[]): SearchGroup[] {
  if (visits.length === 0) return [];
  const pages = visits.map(({ name, detail, address }) => ({ key: address, label: name, details: [detail] }));
  const forget = {
    key: forgetKey,
    label: 'Forget these pages',
    details: ['They are kept in this browser only'],
  };
  return [{ heading: 'Visited last', options: [...pages, forget] }];
}

/** What is read out: "3 areas, 1 indicator and 2 bodies found". */
export function foundWords({ totals, nearest, q }: SearchAnswer): string {
  const parts = [
    countOf(totals.areas, 'area', 'areas'),
    countOf(totals.indicators, 'indicator', 'indicators'),
    countOf(totals.bodies, 'body or partner', 'bodies and partners'),
  ].filter((part) => part !== '');
  if (parts.length > 0) return `Found: ${parts.join(', ')}`;
  const nearly = nearest.length > 0 ? `; ${nearest.length} written nearly so` : '';
  return `Nothing is called “${q}”${nearly}`;
}

/** Lines below a result's name: what it is, what is past of it, by which other name it was found. */
export function resultLines({ detail, note, foundBy, demonstration }: SearchResult): string[] {
  return [
    detail,
    ...(note === null ? [] : [note]),
    ...(foundBy === null ? [] : [`Found by “${foundBy}”`]),
    ...(demonstration ? ['Demonstration data: made up'] : []),
  ];
}

const toOption = (result: SearchResult): SearchOption => ({
  // Several partners of an area lead to the same page.
  key: `${result.address}#${result.id}`,
  label: result.name,
  details: resultLines(result),
});

const headingOf = (name: string, given: number, total: number): string =>
  given < total ? `${name} (${given} of ${total})` : name;

const countOf = (count: number, one: string, several: string): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : several}`;
