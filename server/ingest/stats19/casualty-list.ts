import { bytes, decimals, GrowingNumbers, longs } from '../growing-numbers.ts';
import { hashNumbers, RowIndex } from '../row-index.ts';
import type { RoadUser } from './road-user.ts';
import { roadUsers } from './road-user.ts';

export const severities = ['fatal', 'serious', 'slight'] as const;
export type CasualtySeverity = (typeof severities)[number];

export const recordedSexes = ['male', 'female', null] as const;
export type RecordedSex = (typeof recordedSexes)[number];

/** An age in completed years, one of the department's bands where the file has only those, or neither. */
export type RecordedAge =
  | { readonly kind: 'years'; readonly years: number }
  | { readonly kind: 'band'; readonly band: number }
  | { readonly kind: 'unknown' };

/** A casualty as read. */
export interface CasualtyRecord {
  /** Number of the collision in the list of collisions. */
  readonly collision: number;
  /** Null where the file does not number vehicles or casualties. */
  readonly references: { readonly vehicle: number; readonly casualty: number } | null;
  readonly sex: RecordedSex;
  readonly age: RecordedAge;
  readonly severity: CasualtySeverity;
  /** Part of the casualty that counts as serious after adjustment; null where the file does not say. */
  readonly adjustedSerious: number | null;
  readonly roadUser: RoadUser;
  readonly line: number;
}

const UNKNOWN_AGE = 255;
const FIRST_BAND = 200;
const NO_REFERENCE = 0xffffffff;

/** Every casualty that was read, in about forty bytes each. */
export class CasualtyList {
  readonly #index = new RowIndex();
  readonly #collisions = new GrowingNumbers(longs);
  readonly #vehicles = new GrowingNumbers(longs);
  readonly #casualties = new GrowingNumbers(longs);
  readonly #ages = new GrowingNumbers(bytes);
  readonly #traits = new GrowingNumbers(bytes);
  readonly #roadUsers = new GrowingNumbers(bytes);
  readonly #adjusted = new GrowingNumbers(decimals);
  readonly #lines = new GrowingNumbers(longs);
  #hasBands = false;

  /** Whether any casualty has a band for an age. */
  get hasBands(): boolean {
    return this.#hasBands;
  }

  get length(): number {
    return this.#lines.length;
  }

  /** An earlier casualty of the same collision with the same references, or -1; -1 where the file has none. */
  findSame({ collision, references }: CasualtyRecord): number {
    if (references === null) return -1;
    const { vehicle, casualty } = references;
    return this.#index.find(
      hashNumbers(collision, vehicle, casualty),
      (at) =>
        this.#collisions.get(at) === collision &&
        this.#vehicles.get(at) === vehicle &&
        this.#casualties.get(at) === casualty,
    );
  }

  add(record: CasualtyRecord): void {
    const { vehicle, casualty } = record.references ?? { vehicle: NO_REFERENCE, casualty: this.length };
    this.#index.add(hashNumbers(record.collision, vehicle, casualty));
    this.#collisions.push(record.collision);
    this.#vehicles.push(vehicle);
    this.#casualties.push(casualty);
    this.#ages.push(packAge(record.age));
    this.#traits.push(
      recordedSexes.indexOf(record.sex) * severities.length + severities.indexOf(record.severity),
    );
    this.#roadUsers.push(roadUsers.indexOf(record.roadUser));
    this.#adjusted.push(record.adjustedSerious ?? Number.NaN);
    this.#lines.push(record.line);
    this.#hasBands ||= record.age.kind === 'band';
  }

  get(at: number): CasualtyRecord {
    const traits = this.#traits.get(at);
    const vehicle = this.#vehicles.get(at);
    const adjusted = this.#adjusted.get(at);
    return {
      collision: this.#collisions.get(at),
      references: vehicle === NO_REFERENCE ? null : { vehicle, casualty: this.#casualties.get(at) },
      sex: recordedSexes[Math.floor(traits / severities.length)] ?? null,
      age: unpackAge(this.#ages.get(at)),
      severity: severities[traits % severities.length] ?? 'slight',
      adjustedSerious: Number.isNaN(adjusted) ? null : adjusted,
      roadUser: roadUsers[this.#roadUsers.get(at)] ?? 'Not known',
      line: this.#lines.get(at),
    };
  }
}

/** Whether two rows say the same of a casualty. */
export function isSameCasualty(one: CasualtyRecord, other: CasualtyRecord): boolean {
  return (
    one.sex === other.sex &&
    packAge(one.age) === packAge(other.age) &&
    one.severity === other.severity &&
    one.adjustedSerious === other.adjustedSerious &&
    one.roadUser === other.roadUser
  );
}

function packAge(age: RecordedAge): number {
  if (age.kind === 'unknown') return UNKNOWN_AGE;
  return age.kind === 'years' ? age.years : FIRST_BAND + age.band;
}

function unpackAge(packed: number): RecordedAge {
  if (packed === UNKNOWN_AGE) return { kind: 'unknown' };
  return packed >= FIRST_BAND
    ? { kind: 'band', band: packed - FIRST_BAND }
    : { kind: 'years', years: packed };
}
