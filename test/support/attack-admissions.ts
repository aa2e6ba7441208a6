import type { Known, SumOfCells } from './attack-cells.ts';

/** A figure as anybody can look it up: of which release, and what it says. */
export interface PublishedFigure {
  readonly release: number;
  readonly area: string;
  /** First day and the day after the last. */
  readonly start: string;
  readonly end: string;
  readonly sex: string;
  /** `0-4`, `5-17` … */
  readonly age: string;
  /** Type and value with a slash between; empty for all admissions. */
  readonly group: string;
  readonly count: number | null;
  /** Whether a hidden count is said to be withheld for the sake of another: it may be any. */
  readonly isWithheld: boolean;
}

/** What is publicly known of how admissions add up. */
export interface Geography {
  /** The areas that make up a wider one. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  readonly isNational: (area: string) => boolean;
}

/** Everything that was published, each figure a cell, and everything by which cells hang together. */
export interface Attack {
  readonly known: readonly Known[];
  readonly sums: readonly SumOfCells[];
  readonly placeOf: (figure: Omit<PublishedFigure, 'count' | 'isWithheld'>) => number | undefined;
}

type Key = Omit<PublishedFigure, 'count' | 'isWithheld'>;

const AGE_SUMS = [
  ['0-17', '0-4', '5-17'],
  ['0-17', '0-14', '15-17'],
  ['5-17', '5-9', '10-14', '15-17'],
  ['0-14', '0-4', '5-9', '10-14'],
] as const;

/** Groups of which every admission is in exactly one. */
const DIVISIONS = [
  'Cause (first external cause)',
  'Intent (first external cause)',
  'Nights in hospital',
  'Deprivation decile',
];
const FIRST = 'Cause (first external cause)/';
const ANY = 'Cause (any position)/';
const NO_CAUSE = 'No external cause recorded';

/** Groups by first external cause that make up an intent. */
const INTENTS: Readonly<Record<string, string>> = {
  'Self-harm': 'Self-harm',
  Assault: 'Assault',
  'Undetermined intent': 'Undetermined',
  'Legal intervention and war': 'Legal intervention or war',
  [NO_CAUSE]: NO_CAUSE,
};

/**
 * What an attacker does with all releases of a table of admissions: sets up every sum that must hold. `isUnchanged` says of
 * which figures he knows that no record was added to them or taken from them between one release and the next.
 */
export function attackAdmissions(
  figures: readonly PublishedFigure[],
  geography: Geography,
  isUnchanged: (key: Key, later: number) => boolean,
): Attack {
  const places = new Map(figures.map((figure, at) => [nameOf(figure), at]));
  const placeOf = (key: Key) => places.get(nameOf(key));
  const sums: SumOfCells[] = [];
  const add = (whole: number, parts: readonly (number | undefined)[], isOpen = false) => {
    const known = parts.filter((part) => part !== undefined);
    if (known.length > 0 && known.length === parts.length) sums.push({ whole, parts: known, isOpen });
  };
  const groups = [...new Set(figures.map(({ group }) => group))];
  figures.forEach((figure, at) => {
    const { age, sex, group, area, start, end, release } = figure;
    const other = (change: Partial<Key>) => placeOf({ ...figure, ...change });
    for (const [whole, ...parts] of AGE_SUMS) {
      if (whole === age)
        add(
          at,
          parts.map((part) => other({ age: part })),
        );
    }
    // By group not all ages are shown, so that a wider age holds more.
    if (age === '0-14') add(at, [other({ age: '0-4' })], true);
    if (age === '0-17') add(at, [other({ age: '0-14' })], true);
    if (sex === 'persons' && group === '') {
      add(
        at,
        ['male', 'female'].map((one) => other({ sex: one })),
      );
      for (const division of DIVISIONS) {
        add(
          at,
          groups.filter((each) => each.startsWith(`${division}/`)).map((each) => other({ group: each })),
        );
      }
      for (const each of groups.filter((one) => one.startsWith(ANY))) {
        add(at, [other({ group: each }), other({ group: `${FIRST}${NO_CAUSE}` })], true);
      }
    }
    if (group.startsWith(ANY)) add(at, [other({ group: group.replace(ANY, FIRST) })], true);
    if (group.startsWith('Intent (first external cause)/')) {
      const intent = group.split('/')[1];
      const causes = groups.filter(
        (each) => each.startsWith(FIRST) && (INTENTS[each.slice(FIRST.length)] ?? 'Unintentional') === intent,
      );
      add(
        at,
        causes.map((each) => other({ group: each })),
      );
    }
    if (geography.parts[area])
      add(
        at,
        geography.parts[area].map((part) => other({ area: part })),
      );
    const years = yearsBetween(start, end);
    if (years.length > 1)
      add(
        at,
        years.map((year) => other(year)),
      );
    const before = { ...figure, release: release - 1 };
    if (release > 0 && isUnchanged(figure, release)) add(at, [placeOf(before)]);
  });
  return { known: figures.map((figure) => read(figure, geography)), sums, placeOf };
}

/** What one figure says by itself, by NHS England's rule; a national count is taken as it stands where it is no multiple of 5. */
function read({ count, isWithheld, area }: PublishedFigure, { isNational }: Geography): Known {
  if (count === null)
    return isWithheld ? { least: 0, most: Number.POSITIVE_INFINITY } : { least: 1, most: 7 };
  if (count === 0 || (isNational(area) && count % 5 !== 0)) return { least: count, most: count };
  return { least: Math.max(8, count - 2), most: count + 2 };
}

function yearsBetween(start: string, end: string): { start: string; end: string }[] {
  const [from, to] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  return Array.from({ length: to - from }, (_, at) => ({
    start: `${from + at}${start.slice(4)}`,
    end: `${from + at + 1}${end.slice(4)}`,
  }));
}

function nameOf({ release, area, start, end, sex, age, group }: Key): string {
  return [release, area, start, end, sex, age, group].join('|');
}
