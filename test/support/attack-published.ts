import type { Known, SumOfCells } from './attack-cells.ts';

/** A count that anybody can look up, or that it is hidden: `small` says that it is 1 to 7, `unknown` nothing at all. */
export interface PublishedCount {
  readonly indicator: string;
  readonly area: string;
  /** First day and the day after the last. */
  readonly start: string;
  readonly end: string;
  readonly sex: string;
  /** Completed years, the last one included; none for `0+`. */
  readonly from: number;
  readonly to: number | null;
  /** Type and value with a slash between; empty for all. */
  readonly group: string;
  readonly count: number | 'small' | 'unknown';
}

/** What is publicly known besides: which areas a wider one, or a tenth of England by deprivation, consists of. */
export interface PublicGeography {
  readonly regionOf: (area: string) => string | undefined;
  /** By the name of the tenth. */
  readonly tenthOf: (area: string) => string | undefined;
}

type Indexed = ReadonlyMap<string, number>;

const ENGLAND = 'E92000001';
const FIRST = 'Cause (first external cause)/';
const INTENT = 'Intent (first external cause)/';
const TENTH = 'County & UA deprivation deciles in England (IMD2019, 4/23 geography)/';
const CODE = 'Three-character code (first external cause)/';
const NIGHTS = 'Nights in hospital/';
const DIVISIONS = [FIRST, INTENT, TENTH, NIGHTS];

/** Groups by first external cause that make up an intent; all others are unintentional. */
const INTENTS: Readonly<Record<string, string>> = {
  'Self-harm': 'Self-harm',
  Assault: 'Assault',
  'Undetermined intent': 'Undetermined',
  'Legal intervention and war': 'Legal intervention or war',
  'No external cause recorded': 'No external cause recorded',
};

/** The codes of ICD-10 in a group, as they begin. */
const CODES: Readonly<Record<string, RegExp>> = {
  Falls: /^W[01]/,
  'Inanimate mechanical forces': /^W[234]/,
  'Heat and hot substances': /^X1/,
  'Accidental poisoning': /^X4/,
};

/** Indicators of which one counts some of what another counts. */
const SOME_OF = [['homelessness-duty-owed-children', 'homelessness-duty-owed']] as const;

/** Indicators whose counts below England are rounded to the nearest 5; of all others shown counts are as they are. */
const ROUNDED = new Set(['injury-admissions']);

/** Every sum that must hold among counts, whatever they are about. */
export function attackPublished(
  counts: readonly PublishedCount[],
  geography: PublicGeography,
): { readonly known: readonly Known[]; readonly sums: readonly SumOfCells[] } {
  const sums: SumOfCells[] = [];
  const add = (whole: number | undefined, parts: readonly number[], isOpen: boolean) => {
    if (whole !== undefined && parts.length > 0) sums.push({ whole, parts, isOpen });
  };
  const areasOf = listAreas(counts);
  for (const places of alike(counts, 'area', ({ area }) => area)) {
    const indicator = counts[[...places.values()][0] ?? -1]?.indicator ?? '';
    addAreas(places, areasOf.get(indicator) ?? [], geography, add);
  }
  for (const places of alike(counts, 'age', ageOf)) addAges(places, add);
  for (const places of alike(counts, 'sex', ({ sex }) => sex)) {
    const parts = ['male', 'female'].flatMap((sex) => places.get(sex) ?? []);
    add(places.get('persons'), parts, parts.length < 2);
  }
  for (const places of alike(counts, 'group', ({ group }) => group)) addGroups(places, add);
  for (const places of alike(counts, 'indicator', ({ indicator }) => indicator)) {
    for (const [some, all] of SOME_OF) {
      const part = places.get(some);
      if (part !== undefined) add(places.get(all), [part], true);
    }
  }
  addTenths(counts, geography, add);
  return { known: counts.map(read), sums };
}

type Add = (whole: number | undefined, parts: readonly number[], isOpen: boolean) => void;

/** What one count says by itself. */
function read({ count, indicator, area, group }: PublishedCount): Known {
  if (count === 'unknown') return { least: 0, most: Number.POSITIVE_INFINITY };
  if (count === 'small') return { least: 1, most: 7 };
  const isNational = area === ENGLAND && !group.startsWith(TENTH);
  const isExact = !ROUNDED.has(indicator) || (isNational && count % 5 !== 0);
  if (count === 0 || isExact) return { least: count, most: count };
  return { least: Math.max(8, count - 2), most: count + 2 };
}

const ageOf = ({ from, to }: PublishedCount): string => `${from}-${to ?? ''}`;

/** Counts that differ in one thing only, each by what it is of that. */
function alike(
  counts: readonly PublishedCount[],
  differing: 'area' | 'age' | 'sex' | 'group' | 'indicator',
  nameOf: (count: PublishedCount) => string,
): Indexed[] {
  const all = new Map<string, Map<string, number>>();
  counts.forEach((count, at) => {
    const { indicator, area, sex, group, start, end } = count;
    const parts = Object.entries({ indicator, area, sex, group, age: ageOf(count) });
    const key = [start, end, ...parts.flatMap(([name, part]) => (name === differing ? [] : part))].join('|');
    const places = all.get(key) ?? new Map<string, number>();
    all.set(key, places.set(nameOf(count), at));
  });
  return [...all.values()];
}

/** The smallest areas that an indicator is ever given for. */
function listAreas(counts: readonly PublishedCount[]): Map<string, string[]> {
  const areas = new Map<string, Set<string>>();
  for (const { indicator, area } of counts) {
    if (/^E(?:92|12)/.test(area)) continue;
    areas.set(indicator, (areas.get(indicator) ?? new Set<string>()).add(area));
  }
  return new Map([...areas].map(([indicator, codes]) => [indicator, [...codes]]));
}

/** England by its regions and by its areas, regions by theirs: at least their sum where some are not given. */
function addAreas(places: Indexed, areas: readonly string[], { regionOf }: PublicGeography, add: Add): void {
  const regions = [...new Set(areas.map(regionOf))];
  const sum = (whole: string, parts: readonly (string | undefined)[]) => {
    const found = parts.flatMap((part) => places.get(part ?? '') ?? []);
    add(places.get(whole), found, found.length < parts.length);
  };
  sum(ENGLAND, regions);
  sum(ENGLAND, areas);
  for (const region of regions) {
    sum(
      region ?? '',
      areas.filter((area) => regionOf(area) === region),
    );
  }
}

/** Every way to make up a span of ages of others one after the other; and each span within another. */
function addAges(places: Indexed, add: Add): void {
  const bands = [...places].flatMap(([name, place]) => {
    const [from = Number.NaN, to = Number.NaN] = name.split('-').map(Number);
    return name.endsWith('-') ? [] : [{ from, to, place }];
  });
  const tile = (from: number, to: number): number[][] =>
    from > to
      ? [[]]
      : bands
          .filter((band) => band.from === from && band.to <= to)
          .flatMap((band) => tile(band.to + 1, to).map((rest) => [band.place, ...rest]));
  for (const { from, to, place } of bands) {
    for (const parts of tile(from, to)) if (parts.length > 1) add(place, parts, false);
    for (const inner of bands) {
      const isWithin = inner.place !== place && from <= inner.from && inner.to <= to;
      if (isWithin) add(place, [inner.place], true);
    }
  }
}

/** All by each division, intents by their causes, causes by their codes and lengths of stay. */
function addGroups(places: Indexed, add: Add): void {
  const names = [...places.keys()];
  const placesOf = (type: string, isPart: (value: string) => boolean = () => true) =>
    names
      .filter((name) => name.startsWith(type) && isPart(name.slice(type.length)))
      .flatMap((name) => places.get(name) ?? []);
  for (const division of DIVISIONS) add(places.get(''), placesOf(division), false);
  for (const name of names.filter((each) => each.startsWith(INTENT))) {
    const isPart = (cause: string) => (INTENTS[cause] ?? 'Unintentional') === name.slice(INTENT.length);
    add(places.get(name), placesOf(FIRST, isPart), false);
  }
  for (const name of names.filter((each) => each.startsWith(FIRST))) {
    const cause = name.slice(FIRST.length);
    add(places.get(name), placesOf(`Length of stay, ${cause} (first external cause)/`), false);
    const codes = CODES[cause];
    if (codes)
      add(
        places.get(name),
        placesOf(CODE, (code) => codes.test(code)),
        false,
      );
  }
}

/** Each tenth of England by the areas in it. */
function addTenths(counts: readonly PublishedCount[], { tenthOf }: PublicGeography, add: Add): void {
  for (const places of byTenth(counts)) {
    const tenths = [...places.keys()].filter((name) => name.startsWith(TENTH));
    for (const tenth of tenths) {
      const members = [...places.keys()].filter((area) => tenthOf(area) === tenth.slice(TENTH.length));
      add(
        places.get(tenth),
        members.flatMap((area) => places.get(area) ?? []),
        false,
      );
    }
  }
}

/** Areas and tenths of one indicator, period, sex and age together. */
function byTenth(counts: readonly PublishedCount[]): Indexed[] {
  const all = new Map<string, Map<string, number>>();
  counts.forEach((count, at) => {
    const { indicator, area, start, end, sex, group } = count;
    if (group !== '' && !group.startsWith(TENTH)) return;
    const key = [indicator, start, end, sex, ageOf(count)].join('|');
    const places = all.get(key) ?? new Map<string, number>();
    all.set(key, places.set(group === '' ? area : group, at));
  });
  return [...all.values()];
}
