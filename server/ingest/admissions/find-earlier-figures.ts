import { isNationalArea } from '../../disclosure/is-national-area.ts';
import { maskCount } from '../../disclosure/mask-count.ts';
import { exactly, type OwnBounds, roundedTo } from '../../disclosure/own-bounds.ts';
import { ageKey } from '../../observation/age-band.ts';
import type { Category } from '../../observation/category.ts';
import type { Period } from '../../observation/period.ts';
import type { Held, HeldRelease } from '../held.ts';
import { type AdmissionSlots, femaleSlot, maleSlot, personsSlot } from './admission-slots.ts';
import { shownAges } from './age-pieces.ts';
import type { ShownFigure } from './lay-out-cells.ts';

/** An area and period. */
export interface Place {
  readonly area: string;
  readonly period: Pick<Period, 'kind' | 'start' | 'end'>;
}

/** A figure as it was published: its bounds, or that it is a small count. */
export interface EarlierFigure extends ShownFigure {
  readonly place: string;
  readonly shown: OwnBounds | 'masked';
}

/** What earlier extracts published of areas and periods that have to do with those of another. */
export interface EarlierFigures {
  /** By `nameOfPlace`. */
  readonly places: ReadonlyMap<string, Place>;
  /** The figures of each extract, the one that came in last first. */
  readonly releases: readonly (readonly EarlierFigure[])[];
  /** Ids of all earlier extracts, those included that have nothing to do with it. */
  readonly extracts: readonly string[];
}

export const nothingEarlier: EarlierFigures = { places: new Map(), releases: [], extracts: [] };

/** How much of what is held has to do with an extract. */
export interface Wanted {
  readonly slots: AdmissionSlots;
  readonly isRelated: (place: Place) => boolean;
}

/** The indicator whose figures are made of admissions. */
export const INDICATOR = 'injury-admissions';

export function nameOfPlace({ area, period: { start, end } }: Place): string {
  return `${area} ${start} ${end}`;
}

/**
 * Reads what was ever published of admissions, withdrawn and superseded extracts included: all of it can still be looked
 * up as it stood. What a publisher hid tells nothing here, since every publisher has rules of its own.
 */
export async function findEarlierFigures(held: Held, wanted: Wanted): Promise<EarlierFigures> {
  const places = new Map<string, Place>();
  const releases = new Map<string, EarlierFigure[]>();
  const extracts = new Set<string>();
  const slotOf = rememberSlots(wanted.slots);
  for await (const batch of held.findReleases(INDICATOR)) {
    for (const observation of batch) {
      const { area, period, sex, age, category, extract } = observation;
      extracts.add(extract);
      const slot = slotOf(sex, category);
      const ageAt = shownAges.findIndex(({ band }) => ageKey(band) === ageKey(age));
      const shown = readShown(observation);
      if (slot === null || ageAt < 0 || shown === null || !wanted.isRelated({ area, period })) continue;
      const place = nameOfPlace({ area, period });
      if (!places.has(place)) places.set(place, { area, period });
      const figures = releases.get(extract) ?? [];
      releases.set(extract, figures);
      figures.push({ place, slot, age: ageAt, shown });
    }
  }
  return { places, releases: [...releases.values()].reverse(), extracts: [...extracts] };
}

/** Null where the figure says nothing of its count. */
function readShown({ count, area, policy, missing, notes }: HeldRelease): EarlierFigure['shown'] | null {
  if (count === null) {
    const isMasked = policy !== 'published-open' && missing === 'suppressed' && notes.length === 0;
    return isMasked ? 'masked' : null;
  }
  const isRounded = policy === 'nhs-suppress-1-7-round-5' && count > 0;
  // A national count may stand as it is: one that is no multiple of 5 does.
  const isExact = isNationalArea(area) && maskCount(count, policy).count !== count;
  return isRounded && !isExact ? roundedTo(count) : exactly(count);
}

function rememberSlots(slots: AdmissionSlots): (sex: string, category: Category | null) => number | null {
  const known = new Map<string, number>([
    ['persons', personsSlot],
    ['male', maleSlot],
    ['female', femaleSlot],
  ]);
  for (let slot = femaleSlot + 1; slot < slots.width; slot++) {
    const category = slots.categoryOf(slot)?.category;
    if (category) known.set(`persons ${category.type} ${category.value}`, slot);
  }
  return (sex, category) =>
    known.get(category === null ? sex : `${sex} ${category.type} ${category.value}`) ?? null;
}
