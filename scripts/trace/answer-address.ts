import { apiBase } from '../../server/api/api-dependencies.ts';

/** Answers whose every figure names the extract that it came from. */
const answers = [
  'trends',
  'area-trends',
  'partner-trends',
  'comparisons',
  'profiles',
  'inequalities',
  'causes',
  'cause-trends',
] as const;

/** What pictures are called that show such an answer. */
const pictures: Readonly<Record<string, (typeof answers)[number]>> = {
  trend: 'trends',
  'area-trends': 'area-trends',
  'partner-trend': 'partner-trends',
  comparison: 'comparisons',
  profile: 'profiles',
  inequality: 'inequalities',
  causes: 'causes',
  'cause-trends': 'cause-trends',
};

/**
 * The answer behind an address: of a picture, of a page, or in another form. Throws an Error that says what can be traced
 * where it is none of these. How a picture looks and an answer is formed is left out; so is `show`, since sums and an index
 * are made of the figures that are then traced.
 */
export function answerAddress(address: string): URL {
  const url = new URL(address, 'http://localhost');
  const [, place = '', rest = ''] =
    /^(?:\/api\/v1)?\/(charts\/[\w-]+(?=\.(?:svg|png)$)|[\w-]+)(?:\.(?:svg|png))?(\/\w+)?$/.exec(
      url.pathname,
    ) ?? [];
  const picture = /^charts\/(.+)$/.exec(place)?.[1];
  const answer = picture === undefined ? answers.find((each) => each === place) : pictures[picture];
  if (answer === undefined) {
    throw new Error(
      `cannot be traced: ${url.pathname}; give an answer, page or picture of ${answers.join(', ')}`,
    );
  }
  for (const name of ['format', 'show']) url.searchParams.delete(name);
  const area = answer === 'profiles' && rest === '' ? `/${url.searchParams.get('area') ?? ''}` : rest;
  if (answer === 'profiles') url.searchParams.delete('area');
  url.pathname = `${apiBase}/${answer}${area}`;
  return url;
}

/** The parameter that an answer does not know, by what it said of it; null where it said something else. */
export function unknownParameter(detail: string): string | null {
  return /^unknown parameter: ([\w-]+)/.exec(detail)?.[1] ?? null;
}
