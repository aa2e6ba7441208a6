import type { Catalogue } from '../../server/catalogue/catalogue.ts';
import type { Category } from '../../server/observation/category.ts';
import {
  causeType,
  NIGHTS_TYPE,
  NO_CAUSE,
  nightsValues,
  stayType,
} from '../../server/observation/cause-categories.ts';
import type { AdmissionCell } from './admission-cells.ts';
import type { AgePiece } from './child-populations.ts';
import type { DemoArea } from './demo-areas.ts';
import type { SeededRandom } from './seeded-random.ts';
import { shareOut } from './share-out.ts';

/** Admissions of one cell of the demonstration in one category: a group of causes, nights in hospital or a stay. */
export interface CauseCell extends AdmissionCell {
  readonly category: Category;
}

/** Made-up weights of the groups of causes, by id of the catalogue; `none` is no external cause. */
const WEIGHTS: Record<AgePiece, Readonly<Record<string, number>>> = {
  '0-4': {
    ...{ falls: 370, 'inanimate-forces': 150, poisoning: 95, 'heat-and-hot-substances': 75 },
    ...{ 'other-unintentional': 65, 'animate-forces': 35, 'threats-to-breathing': 30, transport: 22 },
    ...{ 'venomous-animals-and-plants': 9, assault: 7, 'overexertion-and-privation': 4, drowning: 3 },
    ...{ 'undetermined-intent': 4, 'electricity-radiation-extremes': 3, 'smoke-and-fire': 2 },
    ...{ 'forces-of-nature': 1, none: 105 },
  },
  '5-14': {
    ...{ falls: 360, 'inanimate-forces': 165, transport: 100, 'self-harm': 95, 'other-unintentional': 60 },
    ...{ 'animate-forces': 45, poisoning: 25, assault: 20, 'heat-and-hot-substances': 14 },
    ...{ 'overexertion-and-privation': 10, 'undetermined-intent': 8, 'venomous-animals-and-plants': 6 },
    ...{ 'threats-to-breathing': 4, 'electricity-radiation-extremes': 2, 'smoke-and-fire': 2, drowning: 1 },
    ...{ 'forces-of-nature': 1, none: 82 },
  },
  '15-17': {
    ...{ 'self-harm': 340, falls: 140, transport: 125, 'inanimate-forces': 105, assault: 65, poisoning: 40 },
    ...{ 'other-unintentional': 35, 'undetermined-intent': 25, 'animate-forces': 18 },
    ...{ 'overexertion-and-privation': 10, 'heat-and-hot-substances': 6, 'venomous-animals-and-plants': 4 },
    ...{ 'electricity-radiation-extremes': 2, 'smoke-and-fire': 2, 'threats-to-breathing': 2, drowning: 1 },
    ...{ 'forces-of-nature': 1, 'legal-intervention-and-war': 1, none: 78 },
  },
};

/** How common a group of causes is at all ages together, against other groups. */
export function weightOfCause(id: string): number {
  return Object.values(WEIGHTS).reduce((sum, weights) => sum + (weights[id] ?? 0), 0);
}

/** How much areas differ in what their children are hurt by: standard deviation of the logarithm of a weight. */
const AREA_SPREAD = 0.14;

/** Of the admissions of a year those without a night, growing as same-day care does; and stays of a day or less. */
const ZERO_NIGHTS = { first: 0.47, perYear: 0.015 };
const A_DAY_OR_LESS = 0.84;

/** A group of causes that admissions are shared out to. */
interface Group {
  readonly id: string;
  readonly name: string;
}

/**
 * Shares the admissions of each cell out to groups of causes, and again to nights in hospital; of what a cost is known by
 * length of stay, the admissions of a group at ages 0 to 4 also to stays. Every division adds up to the admissions of the
 * cell exactly.
 */
export function drawCauses(
  admissions: readonly AdmissionCell[],
  areas: readonly DemoArea[],
  { causes, costs }: Catalogue,
  random: SeededRandom,
): CauseCell[] {
  const groups: Group[] = [
    ...causes.filter(({ kind }) => kind === 'cause').map(({ id, name }) => ({ id, name })),
    { id: 'none', name: NO_CAUSE },
  ];
  const costed = new Set(costs.flatMap((cost) => (cost.per === 'admission' ? cost.causes : [])));
  const habits = drawHabits(areas, groups, random);
  const firstYear = Math.min(...admissions.map(({ year }) => year));
  return admissions.flatMap((cell) => {
    const weightOf = ({ id }: Group) => (WEIGHTS[cell.piece][id] ?? 0) * habits(cell.area, id);
    const shared = shareOut(cell.count, groups, weightOf, random);
    const zero = random.binomial(
      cell.count,
      ZERO_NIGHTS.first + ZERO_NIGHTS.perYear * (cell.year - firstYear),
    );
    return [
      ...shared.flatMap(({ thing, events }) => [
        inCategory(cell, events, causeType('first'), thing.name),
        ...(cell.piece === '0-4' && costed.has(thing.id) ? staysOf(cell, events, thing.name, random) : []),
      ]),
      inCategory(cell, zero, NIGHTS_TYPE, nightsValues.zero),
      inCategory(cell, cell.count - zero, NIGHTS_TYPE, nightsValues.more),
    ];
  });
}

function staysOf(cell: AdmissionCell, events: number, group: string, random: SeededRandom): CauseCell[] {
  const short = random.binomial(events, A_DAY_OR_LESS);
  return [
    inCategory(cell, short, stayType(group), 'A day or less'),
    inCategory(cell, events - short, stayType(group), '2 days or more'),
  ];
}

function inCategory(cell: AdmissionCell, count: number, type: string, value: string): CauseCell {
  return { ...cell, count, category: { type, value } };
}

/** What lasts in each area: how much more or less often than elsewhere each cause is met with. */
function drawHabits(
  areas: readonly DemoArea[],
  groups: readonly Group[],
  random: SeededRandom,
): (area: string, cause: string) => number {
  const factors = new Map<string, number>();
  for (const { code } of areas) {
    for (const { id } of groups) factors.set(`${code} ${id}`, Math.exp(AREA_SPREAD * random.normal()));
  }
  return (area, cause) => factors.get(`${area} ${cause}`) ?? 1;
}
