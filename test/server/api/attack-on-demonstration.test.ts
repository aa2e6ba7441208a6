import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawDemoAreas } from '../../../scripts/demo/demo-areas.ts';
import type { DemoFigure } from '../../../scripts/demo/demo-figure.ts';
import { countDemoAdmissions, makeDemo } from '../../../scripts/make-demo.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import type { Observation } from '../../../server/observation/observation.ts';
import { attackByProgramming } from '../../support/attack-by-programming.ts';
import { attackCells, type Known } from '../../support/attack-cells.ts';
import {
  attackPublished,
  type PublicGeography,
  type PublishedCount,
} from '../../support/attack-published.ts';
import { readPublishedCount } from '../../support/read-published-count.ts';
import { openTestService, type TestService } from './open-test-service.ts';

const MOST_BYTES = 16 * 1024 * 1024;
const SEED = 'demonstration';
const catalogue = loadCatalogue();
const { upperTier, housing } = drawDemoAreas(catalogue, SEED);
const TENTHS = [
  'Most deprived decile',
  'Second most deprived decile',
  'Third more deprived decile',
  'Fourth more deprived decile',
  'Fifth more deprived decile',
  'Fifth less deprived decile',
  'Fourth less deprived decile',
  'Third less deprived decile',
  'Second least deprived decile',
  'Least deprived decile',
];
const regions = new Map([...upperTier, ...housing].map(({ code, region }) => [code, region]));
const tenths = new Map(
  upperTier.map(({ code, deprivationDecile }) => [code, `${TENTHS[deprivationDecile - 1]} (IMD2019)`]),
);
const geography: PublicGeography = {
  regionOf: (area) => regions.get(area),
  tenthOf: (area) => tenths.get(area),
};

let service: TestService;
let held: Observation[];

/** The store as the product fills it when it starts for the first time: all files, and all that it holds of them. */
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'attacked-demo-'));
  service = await openTestService(MOST_BYTES);
  for (const { path, policy } of makeDemo(folder, SEED)) {
    const response = await service.bring(readFileSync(path, 'utf8'), `policy=${policy}`);
    expect(response.status).toBe(201);
  }
  rmSync(folder, { recursive: true });
  const holdings = await service.store.findHoldings();
  held = [];
  for (const { indicator } of holdings) held.push(...(await service.store.findObservations({ indicator })));
}, 180_000);

afterAll(() => service.close());

const nameOf = ({ indicator, area, start, sex, from, to, group }: PublishedCount): string =>
  [indicator, area, start, sex, from, to, group].join('|');

/** What is known of masked counts, and how often. */
function tally(counts: readonly PublishedCount[], known: readonly Known[]): Record<string, number> {
  const found: Record<string, number> = {};
  counts.forEach(({ count }, at) => {
    if (count !== 'small') return;
    const name = `${known[at]?.least} to ${known[at]?.most}`;
    found[name] = (found[name] ?? 0) + 1;
  });
  return found;
}

/** What a solver finds of the masked counts of an area in a year, given all that sums alone have told. */
function solve(counts: readonly PublishedCount[], area: string, start: string): Record<string, number> {
  const { known, sums } = attackPublished(counts, geography);
  const learned = attackCells(known, sums);
  const isNear = (at: number) => counts[at]?.area === area && counts[at]?.start === start;
  const near = sums.filter(({ whole, parts }) => [whole, ...parts].every(isNear));
  const cells = [...new Set(near.flatMap(({ whole, parts }) => [whole, ...parts]))];
  const placeOf = new Map(cells.map((cell, place) => [cell, place]));
  const moved = near.map(({ whole, parts, isOpen }) => ({
    whole: placeOf.get(whole) ?? -1,
    parts: parts.map((part) => placeOf.get(part) ?? -1),
    isOpen,
  }));
  const bounds = cells.map((cell) => learned[cell] ?? { least: 0, most: 0 });
  const found = cells.map((cell, place) =>
    counts[cell]?.count === 'small' ? attackByProgramming(bounds, moved, place) : { least: 0, most: 0 },
  );
  return tally(
    cells.flatMap((cell) => counts[cell] ?? []),
    found,
  );
}

function attack(counts: readonly PublishedCount[]): readonly Known[] {
  const { known, sums } = attackPublished(counts, geography);
  return attackCells(known, sums);
}

/** A made-up figure with its true count, named as the store names it. */
function toTrueCount({ group: { code, category }, sex, age, period, count }: DemoFigure): PublishedCount {
  const [from, to] = age.startsWith('<') ? [0, 14] : age.replace(' yrs', '').split('-').map(Number);
  const year = Number(period.slice(0, 4));
  return {
    indicator: 'injury-admissions',
    area: code,
    start: `${year}-04-01`,
    end: `${year + 1}-04-01`,
    sex: sex.toLowerCase(),
    from: from ?? 0,
    to: to ?? null,
    group: category === null ? '' : `${category.type}/${category.value}`,
    count: count ?? 'unknown',
  };
}

describe('the whole demonstration store', () => {
  it('leaves every masked count anything from 1 to 7 to somebody who adds up all that it holds', () => {
    const counts = held.map(readPublishedCount);
    const known = attack(counts);
    const { admissions, causes } = countDemoAdmissions(catalogue, SEED);
    const trueCounts = new Map(
      [...admissions, ...causes].map(toTrueCount).map((figure) => [nameOf(figure), Number(figure.count)]),
    );
    // What the attacker works out is so: his sums are those of the true counts.
    const wrong = counts.filter((figure, at) => {
      const count = trueCounts.get(nameOf(figure));
      const { least = 0, most = 0 } = known[at] ?? {};
      return (
        figure.indicator === 'injury-admissions' && !(count !== undefined && least <= count && count <= most)
      );
    });
    expect(wrong).toEqual([]);
    expect(counts.length).toBeGreaterThan(70_000);
    const found = tally(counts, known);
    expect(Object.keys(found)).toEqual(['1 to 7']);
    expect(found['1 to 7']).toBeGreaterThan(6_000);
  }, 120_000);

  it.each([
    ['Rutland', 'E06000017'],
    ['City of London', 'E09000001'],
    ['West Sussex', 'E10000032'],
  ])(
    'leaves them so to a solver that takes a year of %s at once',
    (_, area) => {
      const found = solve(held.map(readPublishedCount), area, '2023-04-01');
      expect(Object.keys(found)).toEqual(['1 to 7']);
      expect(found['1 to 7']).toBeGreaterThan(15);
    },
    120_000,
  );

  it('would be given away if each figure were masked by itself', () => {
    const { admissions, causes } = countDemoAdmissions(catalogue, SEED);
    const byItself = [...admissions, ...causes].map((figure): PublishedCount => {
      const { count, ...about } = toTrueCount(figure);
      const counted = Number(count);
      const isEngland = figure.group.kind === 'england';
      if (counted > 0 && counted < 8) return { ...about, count: 'small' };
      return { ...about, count: isEngland ? counted : 5 * Math.round(counted / 5) };
    });
    const found = tally(byItself, attack(byItself));
    const narrowed = Object.entries(found).filter(([range]) => range !== '1 to 7');
    expect(narrowed.reduce((sum, [, times]) => sum + times, 0)).toBeGreaterThan(1_000);
  }, 120_000);

  it('says nothing of a hidden count by value or limits', () => {
    const hidden = held.filter(({ count }) => count === null);
    const told = hidden.filter(({ value, lower95, upper95, lower998, upper998 }) =>
      [value, lower95, upper95, lower998, upper998].some((one) => one !== null),
    );
    expect(told).toEqual([]);
    expect(hidden.length).toBeGreaterThan(8_000);
  });

  it('gives rates and limits that are made from the counts beside them, so that they tell no other', () => {
    const rates = held.filter(({ indicator, count }) => indicator === 'injury-admissions' && count !== null);
    const others = rates.filter(({ value, lower95, upper95, denominator, count }) => {
      const perCount = Number(denominator) / 10_000;
      const [least, most] = byarLimits(Number(count));
      const given = [
        [value, Number(count)],
        [lower95, least],
        [upper95, most],
      ] as const;
      // Rates have five decimal places at most.
      return given.some(
        ([rate, expected]) => rate !== null && Math.abs(rate * perCount - expected) > 0.000_006 * perCount,
      );
    });
    expect(others).toEqual([]);
    expect(rates.filter(({ lower95 }) => lower95 !== null).length).toBeGreaterThan(28_000);
  });
});

/** Limits of a count at 95% by Byar's approximation; exact of none, by Garwood: -ln 0.025 at most. */
function byarLimits(count: number): readonly [number, number] {
  if (count === 0) return [0, -Math.log(0.025)];
  const z = 1.959_963_984_540_054;
  const limit = (of: number, sign: number) => of * (1 - 1 / (9 * of) + (sign * z) / (3 * Math.sqrt(of))) ** 3;
  return [limit(count, -1), limit(count + 1, 1)];
}
