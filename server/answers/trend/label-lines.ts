import { upperFirst } from '../../contract/first-letter.ts';
import { ageKey } from '../../observation/age-band.ts';
import type { Area } from '../../observation/area.ts';
import { sexWords } from './describe-selection.ts';
import type { TrendLine } from './find-trend-lines.ts';

/** One thing that lines can differ by: what tells them apart, and the words for it. */
interface Difference {
  readonly key: (line: TrendLine) => string;
  readonly words: (line: TrendLine) => string;
}

/**
 * What to write beside each line, in the lines' order: what the lines differ by and nothing else, at least the area's
 * name. A benchmark always bears its name. Two areas of one name (an old and a new code) bear their codes too.
 */
export function labelLines(lines: readonly TrendLine[]): string[] {
  const name = nameAreas(lines.map(({ area }) => area));
  const area: Difference = { key: (line) => line.area.code, words: (line) => name(line.area) };
  const ofAreas = lines.filter(({ role }) => role === 'area');
  const ofBenchmark = lines.filter(({ role }) => role === 'benchmark');
  const differing = [area, ...pieces].filter((each) => differs(each, ofAreas));
  const benchmarkDiffering = [area, ...pieces.filter((each) => differs(each, ofBenchmark))];
  return lines.map((line) => {
    const parts = line.role === 'benchmark' ? benchmarkDiffering : differing;
    return upperFirst((parts.length > 0 ? parts : [area]).map((part) => part.words(line)).join(', '));
  });
}

const pieces: readonly Difference[] = [
  { key: ({ sex }) => sex, words: ({ sex }) => sexWords[sex] },
  { key: ({ age }) => ageKey(age), words: ({ age }) => age.label },
  { key: ({ category }) => category?.value ?? '', words: ({ category }) => category?.value ?? 'All' },
  {
    key: ({ category }) => category?.type ?? '',
    words: ({ category }) => category?.type ?? 'all categories',
  },
];

function differs({ key }: Difference, lines: readonly TrendLine[]): boolean {
  return new Set(lines.map(key)).size > 1;
}

function nameAreas(areas: readonly Area[]): (area: Area) => string {
  const codesOfName = new Map<string, Set<string>>();
  for (const { code, name } of areas) {
    codesOfName.set(name, (codesOfName.get(name) ?? new Set()).add(code));
  }
  return ({ code, name }) => ((codesOfName.get(name)?.size ?? 0) > 1 ? `${name} (${code})` : name);
}
