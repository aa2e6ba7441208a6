/** Gives numbers from 0 to below 1, the same for the same seed, so that a soak can be repeated. */
export type Chance = () => number;

/** Mulberry32: enough to mix questions. */
export function startChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What a user asks, with how often it is asked beside the others. */
interface Kind {
  readonly weight: number;
  readonly path: (area: string, pick: <Item>(items: readonly Item[]) => Item) => string;
}

const indicators = [
  'injury-admissions',
  'ksi-casualties',
  'child-poverty-relative',
  'homelessness-duty-owed',
] as const;
const regions = ['E12000001', 'E12000003', 'E12000007', 'E12000008'] as const;

/** Mostly answers for the screen, then files and charts, now and then a report. */
const kinds: readonly Kind[] = [
  { weight: 24, path: (area, pick) => `trends?indicator=${pick(indicators)}&area=${area}` },
  { weight: 12, path: (_area, pick) => `comparisons?indicator=${pick(indicators)}&parent=${pick(regions)}` },
  { weight: 10, path: (area) => `profiles/${area}` },
  { weight: 6, path: (area) => `causes?area=${area}&age=0-4` },
  { weight: 6, path: (area) => `partner-trends?indicator=injury-admissions&area=${area}` },
  { weight: 5, path: (_area, pick) => `area-trends?indicator=injury-admissions&parent=${pick(regions)}` },
  { weight: 5, path: (_area, pick) => `overviews?parent=${pick(regions)}` },
  { weight: 4, path: (area) => `search?q=${area.slice(0, 5)}` },
  { weight: 4, path: () => 'extracts' },
  { weight: 4, path: () => 'health' },
  { weight: 4, path: (area) => `trends?indicator=injury-admissions&area=${area}&format=csv` },
  { weight: 2, path: (_area, pick) => `comparisons?indicator=${pick(indicators)}&format=xlsx` },
  { weight: 5, path: (area) => `charts/trend.svg?indicator=injury-admissions&area=${area}` },
  { weight: 2, path: (area) => `charts/profile.png?area=${area}&dpi=96` },
  { weight: 0.3, path: (area) => `reports/injury-chapter.docx?area=${area}` },
];

/** The next question of a user who looks at some of these areas. */
export function nextQuestion(areas: readonly string[], chance: Chance): string {
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(chance() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  let left = chance() * kinds.reduce((sum, { weight }) => sum + weight, 0);
  const kind = kinds.find(({ weight }) => {
    left -= weight;
    return left < 0;
  });
  return `/api/v1/${(kind ?? pick(kinds)).path(pick(areas), pick)}`;
}
