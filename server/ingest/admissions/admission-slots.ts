import type { Cause } from '../../catalogue/catalogue.ts';
import type { Category } from '../../observation/category.ts';
import {
  type CausePosition,
  causeType,
  intentType,
  NIGHTS_TYPE,
  NO_CAUSE,
  nightsValues,
  partType,
} from '../../observation/cause-categories.ts';
import type { Admission, Breakdown } from './admission.ts';
import type { Classification, CodeMeaning } from './classify-causes.ts';

/** A group that admissions are counted in, and the breakdown that it belongs to. */
export interface CategorySlot {
  readonly category: Category;
  readonly breakdown: Breakdown;
}

/** How groups add up, by slots: `sum` where the parts leave nothing out but what is not known, `within` where they may. */
export interface SlotRelation {
  readonly kind: 'sum' | 'within';
  readonly whole: number;
  readonly parts: readonly number[];
}

export const personsSlot = 0;
export const maleSlot = 1;
export const femaleSlot = 2;
const FIRST_CATEGORY = 3;

const TENTHS = Array.from({ length: 10 }, (_, at) => rankWords(at + 1, 10));
const FIFTHS = Array.from({ length: 5 }, (_, at) => rankWords(at + 1, 5));

/**
 * Every group in which the admissions of one area, year and age are counted, each a slot: persons, males, females, then
 * the categories. First cause and any position have types of their own, since an admission stands in one group by its
 * first external cause, and in several by any position (DOMAIN 4). Parts of a cause (pedestrians) have a type of their
 * own too: they do not add up to the cause.
 */
export class AdmissionSlots {
  readonly categories: readonly CategorySlot[];
  readonly relations: readonly SlotRelation[];
  readonly #classification: Classification;
  readonly #first: CauseSlots;
  readonly #any: CauseSlots;
  readonly #intents: number;
  readonly #nights: number;
  readonly #tenths: number;
  readonly #fifths: number;

  constructor(classification: Classification) {
    const list = new SlotList();
    this.#classification = classification;
    this.#first = addCauses(list, classification, 'cause', 'first', [NO_CAUSE]);
    this.#intents = list.add(intentType, 'cause', [...namesOf(classification.intents), NO_CAUSE]);
    this.#any = addCauses(list, classification, 'any-position', 'any', []);
    this.#nights = list.add(NIGHTS_TYPE, 'nights', [nightsValues.zero, nightsValues.more]);
    this.#tenths = list.add('Deprivation decile', 'decile', TENTHS);
    this.#fifths = list.add('Deprivation quintile', 'quintile', FIFTHS);
    this.categories = list.slots;
    this.relations = this.#relate();
  }

  /** How many slots there are, those without a category included. */
  get width(): number {
    return FIRST_CATEGORY + this.categories.length;
  }

  /** The group that a slot is; null for persons, males and females. */
  categoryOf(slot: number): CategorySlot | null {
    return this.categories[slot - FIRST_CATEGORY] ?? null;
  }

  /** The slots in which an admission is counted, once each. */
  slotsOf({ sex, externalCauses, nights, decile, quintile }: Admission): number[] {
    const slots = [personsSlot];
    if (sex === 'male') slots.push(maleSlot);
    if (sex === 'female') slots.push(femaleSlot);
    slots.push(...this.#causeSlots(externalCauses));
    if (nights !== null) slots.push(this.#nights + (nights === 0 ? 0 : 1));
    if (decile !== null) slots.push(this.#tenths + decile - 1);
    if (quintile !== null) slots.push(this.#fifths + quintile - 1);
    return slots;
  }

  #causeSlots(meanings: readonly CodeMeaning[]): number[] {
    const { causes, intents } = this.#classification;
    const [first] = meanings;
    const slots = [
      this.#first.causes + (first?.cause ?? causes.length),
      this.#intents + (first?.intent ?? intents.length),
    ];
    if (first && first.part !== null) slots.push(this.#first.parts + first.part);
    for (const { cause, part } of meanings) {
      if (cause !== null) slots.push(this.#any.causes + cause);
      if (part !== null) slots.push(this.#any.parts + part);
    }
    return [...new Set(slots)];
  }

  #relate(): SlotRelation[] {
    const { causes, parts, intents } = this.#classification;
    const [first, any] = [this.#first, this.#any];
    const sum = (members: number[], whole = personsSlot): SlotRelation => ({
      kind: 'sum',
      whole,
      parts: members,
    });
    const within = (whole: number, ...shares: number[]): SlotRelation => ({
      kind: 'within',
      whole,
      parts: shares,
    });
    const causeOf = ({ partOf }: Cause) => causes.findIndex(({ id }) => id === partOf);
    return [
      sum([maleSlot, femaleSlot]),
      sum(range(first.causes, causes.length + 1)),
      sum(range(this.#intents, intents.length + 1)),
      sum(range(this.#nights, 2)),
      sum(range(this.#tenths, 10)),
      sum(range(this.#fifths, 5)),
      ...range(0, 5).map((fifth) => sum(range(this.#tenths + 2 * fifth, 2), this.#fifths + fifth)),
      ...intents.map((intent, at) =>
        sum(
          placesWithin(intent, causes).map((cause) => first.causes + cause),
          this.#intents + at,
        ),
      ),
      sum([first.causes + causes.length], this.#intents + intents.length),
      ...causes.flatMap((_, cause): SlotRelation[] => {
        const shares = parts.flatMap((part, at) => (causeOf(part) === cause ? [first.parts + at] : []));
        return shares.length > 0 ? [{ kind: 'within', whole: first.causes + cause, parts: shares }] : [];
      }),
      // Whoever has no external cause is in no group by any position.
      ...causes.flatMap((_, at) => [
        within(personsSlot, any.causes + at, first.causes + causes.length),
        within(any.causes + at, first.causes + at),
      ]),
      ...parts.flatMap((part, at) => [
        within(any.causes + causeOf(part), any.parts + at),
        within(any.parts + at, first.parts + at),
      ]),
    ];
  }
}

/** Where the slots of causes begin, and those of their parts. */
interface CauseSlots {
  readonly causes: number;
  readonly parts: number;
}

class SlotList {
  readonly slots: CategorySlot[] = [];

  /** Adds a slot for each value and says at which slot they begin. */
  add(type: string, breakdown: Breakdown, values: readonly string[]): number {
    const start = FIRST_CATEGORY + this.slots.length;
    for (const value of values) this.slots.push({ category: { type, value }, breakdown });
    return start;
  }
}

function addCauses(
  list: SlotList,
  { causes, parts }: Classification,
  breakdown: Breakdown,
  position: CausePosition,
  further: readonly string[],
): CauseSlots {
  const start = list.add(causeType(position), breakdown, [...namesOf(causes), ...further]);
  const starts = parts.map(({ partOf, name }) => {
    const whole = causes.find(({ id }) => id === partOf)?.name ?? '';
    return list.add(partType(whole, position), breakdown, [name]);
  });
  return { causes: start, parts: starts[0] ?? start };
}

function placesWithin(intent: Cause, causes: readonly Cause[]): number[] {
  return causes.flatMap(({ from, to }, place) => (intent.from <= from && to <= intent.to ? [place] : []));
}

function namesOf(causes: readonly Cause[]): string[] {
  return causes.map(({ name }) => name);
}

function range(start: number, length: number): number[] {
  return Array.from({ length }, (_, at) => start + at);
}

function rankWords(rank: number, groups: number): string {
  if (rank === 1) return '1 (most deprived)';
  return rank === groups ? `${groups} (least deprived)` : String(rank);
}
