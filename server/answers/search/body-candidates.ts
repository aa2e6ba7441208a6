import { foldName } from '../../catalogue/rank-name.ts';
import { upperFirst } from '../../contract/first-letter.ts';
import { formatDay } from '../../contract/format-figure.ts';
import { listNames } from '../../contract/list-names.ts';
import { themeHeading } from '../../contract/theme-words.ts';
import type { Organisation } from '../../observation/organisation.ts';
import { lastDay } from '../../observation/period.ts';
import { saysWhatBodyIs } from '../bodies/describe-body.ts';
import type { KnownBody } from '../bodies/known-bodies.ts';
import { namesOfBody } from '../bodies/names-of-body.ts';
import { midSentence } from '../sentence-words.ts';
import { type Candidate, writeNames } from './candidate.ts';

/** Bodies as a search finds them: by every name that they have or had, and by what they do. */
export const toBodyCandidates = (bodies: readonly KnownBody[]): Candidate[] =>
  bodies.map((body) => {
    const { id, name, kind } = body;
    const themes = body.duties.map(({ theme }) => themeHeading(theme));
    return {
      kind: 'body',
      id,
      names: writeNames(namesOfBody(body)),
      words: foldName([kind?.role ?? '', kind?.contributes ?? '', ...themes].join(' ')),
      toResult: () => ({
        kind: 'body',
        id,
        name,
        detail: saysWhatBodyIs(body),
        note: noteOnNames(body, bodies),
        demonstration: false,
        address: `/bodies/${encodeURIComponent(id)}`,
      }),
    };
  });

/** "Legally the NHS Commissioning Board until 2022"; "PCT for short; until 31 March 2013; followed by clinical …". */
function noteOnNames({ organisation }: KnownBody, bodies: readonly KnownBody[]): string | null {
  if (organisation === null) return null;
  const names = [
    ...(organisation.shortName === null ? [] : [`${organisation.shortName} for short`]),
    ...organisation.formerNames.map(({ name, to }) => `legally the ${name} until ${yearBefore(to)}`),
    ...endOf(organisation, bodies),
  ];
  return names.length === 0 ? null : upperFirst(names.join('; '));
}

function endOf({ to, successors }: Organisation, bodies: readonly KnownBody[]): string[] {
  if (to === null) return [];
  const names = successors.flatMap((id) => bodies.find((body) => body.id === id)?.name ?? []);
  const followed = names.length === 0 ? [] : [`followed by ${listNames(names.map(midSentence))}`];
  return [`until ${formatDay(lastDay({ end: to }))}`, ...followed];
}

/** The year of the last day before a day. */
const yearBefore = (day: string): string => lastDay({ end: day }).slice(0, 4);
