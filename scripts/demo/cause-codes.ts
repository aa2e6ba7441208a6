import type { Catalogue } from '../../server/catalogue/catalogue.ts';
import { causeType, codeType } from '../../server/observation/cause-categories.ts';
import type { CauseCell } from './cause-cells.ts';
import type { AgePiece } from './child-populations.ts';
import type { SeededRandom } from './seeded-random.ts';
import { shareOut } from './share-out.ts';

/** A three-character code of ICD-10 with made-up weights within its group at ages 0 to 4, 5 to 14 and 15 to 17. */
type Code = readonly [name: string, weights: readonly [number, number, number]];

const pieces: readonly AgePiece[] = ['0-4', '5-14', '15-17'];

/** Every code of falls, and of the other groups those that most admissions of children have. */
const CODES: readonly Code[] = [
  ['W00 Fall on same level involving ice and snow', [1, 3, 3]],
  ['W01 Fall on same level from slipping, tripping and stumbling', [60, 60, 70]],
  ['W02 Fall involving ice-skates, skis, roller-skates or skateboards', [4, 55, 40]],
  ['W03 Other fall on same level due to collision with another person', [4, 20, 22]],
  ['W04 Fall while being carried or supported by other persons', [22, 1, 1]],
  ['W05 Fall involving wheelchair', [1, 2, 2]],
  ['W06 Fall involving bed', [45, 12, 4]],
  ['W07 Fall involving chair', [35, 8, 3]],
  ['W08 Fall involving other furniture', [40, 12, 3]],
  ['W09 Fall involving playground equipment', [25, 75, 6]],
  ['W10 Fall on and from stairs and steps', [50, 16, 18]],
  ['W11 Fall on and from ladder', [1, 2, 3]],
  ['W12 Fall on and from scaffolding', [0, 1, 1]],
  ['W13 Fall from, out of or through building or structure', [8, 8, 12]],
  ['W14 Fall from tree', [1, 14, 5]],
  ['W15 Fall from cliff', [0, 1, 1]],
  ['W16 Diving or jumping into water causing injury other than drowning', [1, 2, 3]],
  ['W17 Other fall from one level to another', [22, 24, 14]],
  ['W18 Other fall on same level', [34, 40, 44]],
  ['W19 Unspecified fall', [50, 55, 60]],
  ['W20 Struck by thrown, projected or falling object', [14, 10, 8]],
  ['W21 Striking against or struck by sports equipment', [1, 14, 16]],
  ['W22 Striking against or struck by other objects', [30, 30, 30]],
  ['W23 Caught, crushed, jammed or pinched in or between objects', [34, 20, 12]],
  ['W25 Contact with sharp glass', [6, 12, 22]],
  ['W26 Contact with other sharp objects', [4, 10, 18]],
  ['W44 Foreign body entering into or through eye or natural orifice', [60, 20, 8]],
  ['W45 Foreign body or object entering through skin', [6, 12, 10]],
  ['W49 Exposure to other and unspecified inanimate mechanical forces', [8, 10, 10]],
  ['X10 Contact with hot drinks, food, fats and cooking oils', [55, 30, 30]],
  ['X11 Contact with hot tap-water', [8, 8, 6]],
  ['X12 Contact with other hot fluids', [20, 24, 20]],
  ['X15 Contact with hot household appliances', [10, 8, 8]],
  ['X19 Contact with other and unspecified heat and hot substances', [8, 10, 12]],
  ['X40 Accidental poisoning by nonopioid analgesics, antipyretics and antirheumatics', [25, 22, 30]],
  ['X41 Accidental poisoning by medicines for epilepsy, sleep, Parkinson’s disease or the mind', [8, 10, 18]],
  ['X42 Accidental poisoning by narcotics and hallucinogens', [4, 6, 22]],
  ['X44 Accidental poisoning by other and unspecified medicines', [30, 26, 24]],
  ['X45 Accidental poisoning by alcohol', [1, 8, 26]],
  ['X49 Accidental poisoning by other and unspecified chemicals', [32, 20, 12]],
];

/** The codes of England as categories. */
export const codeCategories = CODES.map(([value]) => ({ type: codeType('first'), value }));

/**
 * Shares the admissions of England in the groups that have codes here out to those codes, so that they add up to each
 * group exactly. Of smaller areas most counts by code would be hidden, so none is made.
 */
export function drawCodes(
  cells: readonly CauseCell[],
  { causes }: Catalogue,
  random: SeededRandom,
): CauseCell[] {
  const groups = causes.filter(({ kind }) => kind === 'cause');
  const codesOf = new Map(
    groups.map(({ name, from, to }) => [name, CODES.filter(([code]) => isWithin(code, from, to))]),
  );
  return addUpEngland(cells).flatMap((cell) => {
    const codes = codesOf.get(cell.category.value) ?? [];
    if (codes.length === 0) return [];
    const place = pieces.indexOf(cell.piece);
    return shareOut(cell.count, codes, ([, weights]) => weights[place] ?? 0, random).map(
      ({ thing: [value], events }) => ({
        ...cell,
        count: events,
        category: { type: codeType('first'), value },
      }),
    );
  });
}

function isWithin(name: string, from: string, to: string): boolean {
  const code = name.slice(0, 3);
  return from <= code && code <= to;
}

/** Admissions of all areas together by year, age piece, sex and group of causes. */
function addUpEngland(cells: readonly CauseCell[]): CauseCell[] {
  const sums = new Map<string, CauseCell>();
  for (const cell of cells) {
    const { year, piece, sex, category, count } = cell;
    if (category.type !== causeType('first')) continue;
    const key = `${year} ${piece} ${sex} ${category.value}`;
    const sum = sums.get(key);
    sums.set(key, { ...cell, area: 'E92000001', count: (sum?.count ?? 0) + count });
  }
  return [...sums.values()];
}
