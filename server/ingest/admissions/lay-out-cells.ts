import type { Period } from '../../observation/period.ts';
import type { Breakdown } from './admission.ts';
import { type AdmissionSlots, personsSlot } from './admission-slots.ts';
import { ageSums, agesByCategory, agesWithin, shownAges } from './age-pieces.ts';

/** A figure that is published of every area and period: a slot at an age (a place in `shownAges`). */
export interface ShownFigure {
  readonly slot: number;
  readonly age: number;
}

/** How figures of one area and period add up, by their places; `within` where the whole may hold more. */
export interface FigureRelation {
  readonly kind: 'sum' | 'within';
  readonly whole: number;
  readonly parts: readonly number[];
}

/** The figures of one area and period, and how they add up. */
export interface FigureGrid {
  readonly figures: readonly ShownFigure[];
  readonly relations: readonly FigureRelation[];
}

/** Admissions of an area in a year or three, with the area's place in the order of width: England is 0. */
export interface CountedBlock {
  readonly area: string;
  readonly width: number;
  readonly period: Period;
  readonly counts: Float64Array;
  readonly line: number;
}

/**
 * Which figures are published: persons, males and females at every shown age; categories only for persons and at four
 * ages, since every further crossing makes cells that are masked and totals that give them away.
 */
export function layOutFigures(slots: AdmissionSlots, given: ReadonlySet<Breakdown>): FigureGrid {
  const sexes = given.has('sex') ? [0, 1, 2] : [personsSlot];
  const allAges = shownAges.map((_, age) => age);
  const categories = slots.categories.flatMap(({ breakdown }, at) =>
    given.has(breakdown) ? [slots.width - slots.categories.length + at] : [],
  );
  const figures = [
    ...sexes.flatMap((slot) => allAges.map((age) => ({ slot, age }))),
    ...categories.flatMap((slot) => agesByCategory.map((age) => ({ slot, age }))),
  ];
  const places = new Map(figures.map((figure, place) => [nameOfFigure(figure), place]));
  const placeOf = (slot: number, age: number) => places.get(nameOfFigure({ slot, age }));
  return { figures, relations: [...relateAges(figures, placeOf), ...relateSlots(slots, allAges, placeOf)] };
}

export function nameOfFigure({ slot, age }: ShownFigure): string {
  return `${slot}/${age}`;
}

/** The order in which figures are withheld to protect others: smaller first. */
export function withholdingOrder(
  { slot, age }: ShownFigure,
  { width, period }: Pick<CountedBlock, 'width'> & { readonly period: Pick<Period, 'kind'> },
): number {
  const { from, to } = shownAges[age]?.band ?? {};
  const years = (to ?? 0) - (from ?? 0) + 1;
  const isSingleYear = period.kind === 'pooled' ? 0 : 1;
  // Places of one number each, the weightiest first: area, age, period, slot.
  return ((width * 100 + (100 - years)) * 2 + isSingleYear) * 1000 + slot;
}

/** The count of a figure from the counts of all slots in each age piece. */
export function countFigure({ slot, age }: ShownFigure, counts: Float64Array, slotWidth: number): number {
  const pieces = shownAges[age]?.pieces ?? [];
  return pieces.reduce((sum, piece) => sum + (counts[piece * slotWidth + slot] ?? 0), 0);
}

type PlaceOf = (slot: number, age: number) => number | undefined;

function relateAges(figures: readonly ShownFigure[], placeOf: PlaceOf): FigureRelation[] {
  const slots = [...new Set(figures.map(({ slot }) => slot))];
  return slots.flatMap((slot) => [
    ...ageSums.flatMap(([whole, ...parts]) =>
      place(
        'sum',
        placeOf(slot, whole),
        parts.map((age) => placeOf(slot, age)),
      ),
    ),
    ...agesWithin.flatMap(([whole, part]) => place('within', placeOf(slot, whole), [placeOf(slot, part)])),
  ]);
}

function relateSlots(slots: AdmissionSlots, ages: readonly number[], placeOf: PlaceOf): FigureRelation[] {
  return slots.relations.flatMap(({ kind, whole, parts }) =>
    ages.flatMap((age) =>
      place(
        kind,
        placeOf(whole, age),
        parts.map((part) => placeOf(part, age)),
      ),
    ),
  );
}

/** A relation whose figures are all published; none otherwise. */
function place(
  kind: FigureRelation['kind'],
  whole: number | undefined,
  parts: readonly (number | undefined)[],
): FigureRelation[] {
  const known = parts.filter((part) => part !== undefined);
  return whole === undefined || known.length < parts.length ? [] : [{ kind, whole, parts: known }];
}
