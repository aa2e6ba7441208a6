import { drawAreaEffects } from './area-effects.ts';
import { type AgePiece, demoYears, FIRST_YEAR, type Populations } from './child-populations.ts';
import type { DemoArea } from './demo-areas.ts';
import { type DemoCell, fillCells } from './demo-cells.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Admissions and residents of one area, financial year, piece of childhood and sex. */
export interface AdmissionCell extends DemoCell {
  readonly piece: AgePiece;
  readonly sex: 'male' | 'female';
}

/**
 * Admissions per 10,000 aged 0 to 14 in England, from 2010/11: the published figures of 2010/11, 2018/19 to 2020/21,
 * 2022/23 and 2023/24 (Fingertips 90284, release of 2023/24), and round numbers between them.
 */
const NATIONAL_RATE = [115.22, 118, 104, 112, 110, 105, 102, 98, 98.08, 93.59, 78.21, 84, 75.37, 72.71];

/** How rates stand to each other: under fives to ages 5 to 14, ages 15 to 17 to all under 15, boys to girls. */
const UNDER_FIVES = 1.35;
const YOUTHS = 1.3;
const BOYS: Record<AgePiece, number> = { '0-4': 1.2, '5-14': 1.22, '15-17': 0.9 };

const SPREAD = { perDecile: 0.027, region: 0.08, area: 0.18, year: 0.025 };

/** Draws the admissions of every area so that England aged 0 to 14 has its national rate in each year. */
export function drawAdmissions(
  areas: readonly DemoArea[],
  populations: Populations,
  random: SeededRandom,
): AdmissionCell[] {
  const effects = drawAreaEffects(areas, demoYears, SPREAD, random);
  const factorOf = (cell: AdmissionCell) => effects(cell) * habitOf(cell);
  return NATIONAL_RATE.flatMap((ratePer10k, index) => {
    const year = FIRST_YEAR + index;
    const children = emptyCells(areas, populations, year, ['0-4', '5-14']);
    const youths = emptyCells(areas, populations, year, ['15-17']);
    return [
      ...fillCells(children, ratePer10k / 10_000, factorOf, random),
      ...fillCells(youths, (YOUTHS * ratePer10k) / 10_000, factorOf, random),
    ];
  });
}

function emptyCells(
  areas: readonly DemoArea[],
  populations: Populations,
  year: number,
  pieces: readonly AgePiece[],
): AdmissionCell[] {
  return areas.flatMap(({ code }) =>
    pieces.flatMap((piece) => {
      const { male, female } = populations(code, piece, year);
      const cell = { area: code, year, piece, count: 0 };
      return [
        { ...cell, sex: 'male' as const, population: male },
        { ...cell, sex: 'female' as const, population: female },
      ];
    }),
  );
}

/** How often a piece of childhood and sex is admitted, against the others that share the national rate. */
function habitOf({ piece, sex }: AdmissionCell): number {
  return (piece === '0-4' ? UNDER_FIVES : 1) * (sex === 'male' ? BOYS[piece] : 1);
}
