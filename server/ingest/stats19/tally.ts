import { type CasualtyRecord, recordedSexes } from './casualty-list.ts';
import { roadUsers } from './road-user.ts';

const SEXES = recordedSexes.length;
const USERS = roadUsers.length;

/** Ages as a year of files gives them: single years to 17, or the publisher's bands to 20. */
export type AgeKind = 'years' | 'bands';

/** How many steps of age are counted of each kind: 0, 1 … 17, or 0-5, 6-10, 11-15, 16-20. */
const STEPS = { years: 18, bands: 4 } as const;

/** The last year of each of the publisher's bands that reach into childhood. */
const BAND_ENDS = [5, 10, 15, 20];

/** Which step of age a casualty is of; null where unknown or older. A single year can be put in a band, never the reverse. */
export function stepOf(age: CasualtyRecord['age'], kind: AgeKind): number | null {
  if (age.kind === 'unknown') return null;
  const step = age.kind === 'band' ? age.band - 1 : kind === 'years' ? age.years : findBand(age.years);
  return step >= 0 && step < STEPS[kind] ? step : null;
}

function findBand(years: number): number {
  return BAND_ENDS.findIndex((end) => years <= end);
}

/** The killed and seriously injured of one area and period, by step of age. */
export class Tally {
  readonly kind: AgeKind;
  readonly #bySex: Float64Array;
  readonly #adjusted: Float64Array;
  readonly #killed: Float64Array;
  readonly #byUser: Float64Array;

  constructor(kind: AgeKind) {
    this.kind = kind;
    this.#bySex = new Float64Array(STEPS[kind] * SEXES);
    this.#adjusted = new Float64Array(STEPS[kind] * SEXES);
    this.#killed = new Float64Array(STEPS[kind]);
    this.#byUser = new Float64Array(STEPS[kind] * USERS);
  }

  /** Counts a casualty of known age; one slightly injured counts in the adjusted figures only. */
  add({ age, sex, severity, adjustedSerious, roadUser }: CasualtyRecord): void {
    const step = stepOf(age, this.kind);
    if (step === null) return;
    const place = step * SEXES + recordedSexes.indexOf(sex);
    addTo(this.#adjusted, place, severity === 'fatal' ? 1 : (adjustedSerious ?? 0));
    if (severity === 'slight') return;
    addTo(this.#bySex, place, 1);
    addTo(this.#byUser, step * USERS + roadUsers.indexOf(roadUser), 1);
    if (severity === 'fatal') addTo(this.#killed, step, 1);
  }

  /** Adds all that another tally of the same kind counted. */
  addAll(other: Tally): void {
    addEach(this.#bySex, other.#bySex);
    addEach(this.#adjusted, other.#adjusted);
    addEach(this.#killed, other.#killed);
    addEach(this.#byUser, other.#byUser);
  }

  /** Killed or seriously injured, from one step of age to another; those of unknown sex are in `persons` only. */
  ksi(from: number, to: number, sex: 'persons' | 'male' | 'female'): number {
    return sumSex(this.#bySex, from, to, sex);
  }

  /** The same adjusted for how severity was recorded, to a millionth of a casualty. */
  adjusted(from: number, to: number, sex: 'persons' | 'male' | 'female'): number {
    return Math.round(sumSex(this.#adjusted, from, to, sex) * 1e6) / 1e6;
  }

  killed(from: number, to: number): number {
    return this.#killed.subarray(from, to + 1).reduce((sum, count) => sum + count, 0);
  }

  ofRoadUser(from: number, to: number, user: (typeof roadUsers)[number]): number {
    return sumColumn(this.#byUser, from, to, USERS, roadUsers.indexOf(user));
  }
}

function addTo(counts: Float64Array, place: number, amount: number): void {
  counts[place] = (counts[place] ?? 0) + amount;
}

function addEach(counts: Float64Array, others: Float64Array): void {
  for (let place = 0; place < counts.length; place++) addTo(counts, place, others[place] ?? 0);
}

function sumSex(counts: Float64Array, from: number, to: number, sex: 'persons' | 'male' | 'female'): number {
  const columns = sex === 'persons' ? recordedSexes : [sex];
  return columns.reduce(
    (sum, each) => sum + sumColumn(counts, from, to, SEXES, recordedSexes.indexOf(each)),
    0,
  );
}

function sumColumn(counts: Float64Array, from: number, to: number, width: number, column: number): number {
  let sum = 0;
  for (let step = from; step <= to; step++) sum += counts[step * width + column] ?? 0;
  return sum;
}
