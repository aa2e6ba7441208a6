/**
 * How a casualty used the road, in groups of the Department for Transport's `casualty_type` (road safety open data
 * guide, 2024). Occupants of goods vehicles and minibuses, riders of horses and mobility scooters are "Other road user".
 */
export const roadUsers = [
  'Pedestrian',
  'Cyclist',
  'Motorcyclist',
  'Car occupant',
  'Bus or coach occupant',
  'Other road user',
  'Not known',
] as const;

export type RoadUser = (typeof roadUsers)[number];

/** Codes by group; taxis and private hire cars are cars. */
const CODES: readonly (readonly [RoadUser, readonly number[]])[] = [
  ['Pedestrian', [0]],
  ['Cyclist', [1]],
  ['Motorcyclist', [2, 3, 4, 5, 23, 97, 103, 104, 105, 106]],
  ['Car occupant', [8, 9, 108, 109]],
  ['Bus or coach occupant', [11]],
  ['Not known', [-1, 99]],
];

/** Codes of the data guide that are in none of these groups. */
const OTHER_CODES = [10, 16, 17, 18, 19, 20, 21, 22, 90, 98, 110, 113];

const WORDS: readonly (readonly [RegExp, RoadUser])[] = [
  [/^pedestrian/, 'Pedestrian'],
  [/^(?:pedal )?cyclist/, 'Cyclist'],
  [/motorcycle/, 'Motorcyclist'],
  [/^(?:car|taxi)/, 'Car occupant'],
  [/^bus/, 'Bus or coach occupant'],
  [/^(?:|data missing.*|unknown.*)$/, 'Not known'],
];

const byCode = new Map(
  CODES.flatMap(([group, codes]) => codes.map((code): [string, RoadUser] => [String(code), group])),
);

/** The group of a code, or of the words that stand for it in files prepared with the R package `stats19`. */
export function readRoadUser(code: string): RoadUser {
  const known = byCode.get(code) ?? WORDS.find(([pattern]) => pattern.test(code))?.[1];
  return known ?? 'Other road user';
}

/** Whether the data guide has a code; words always stand for one. */
export function isKnownRoadUser(code: string): boolean {
  return byCode.has(code) || OTHER_CODES.includes(Number(code)) || !/^\d+$/.test(code);
}

/** The group by its name, as an entry keeps it. */
export function namedRoadUser(name: string): RoadUser {
  return roadUsers.find((group) => group === name) ?? 'Not known';
}
