import { describe, expect, it } from 'vitest';
import { ageKey } from '../../../server/observation/age-band.ts';
import { type Attack, attackAdmissions, type PublishedFigure } from '../../support/attack-admissions.ts';
import { attackByProgramming } from '../../support/attack-by-programming.ts';
import { attackCells, type Known } from '../../support/attack-cells.ts';
import {
  county,
  districts,
  smallDistrict,
  type WorstCase,
  worstCaseFiles,
} from '../../support/worst-case-admissions.ts';
import { openTestService } from './open-test-service.ts';

const geography = { parts: { [county]: districts }, isNational: () => false };

/** Everything that a service can ever answer: what its store holds of every extract, the superseded one included. */
async function publish(files: readonly string[], policy: string): Promise<PublishedFigure[]> {
  const service = await openTestService();
  const releases: string[] = [];
  for (const [at, file] of files.entries()) {
    const response = await service.bring(file, `policy=${policy}&released=2025-0${at + 1}-01`);
    expect(response.status).toBe(201);
    const { id } = (await response.json()) as { id: string };
    releases.push(id);
  }
  const figures: PublishedFigure[] = [];
  for await (const batch of service.store.findReleases('injury-admissions')) {
    for (const { extract, area, period, sex, age, category, count, notes } of batch) {
      figures.push({
        ...{ release: releases.indexOf(extract), area, start: period.start, end: period.end, sex },
        ...{ age: ageKey(age), group: category ? `${category.type}/${category.value}` : '', count },
        isWithheld: notes.length > 0,
      });
    }
  }
  await service.close();
  return figures;
}

interface Attacked extends Attack {
  readonly figures: readonly PublishedFigure[];
  readonly trueCounts: readonly number[];
}

/** Somebody who has all of both releases, and knows besides which figures have changed between them and which not. */
async function attack(worstCase: WorstCase): Promise<Attacked> {
  const files = worstCaseFiles(worstCase);
  const figures = await publish(files, 'nhs-suppress-1-7-round-5');
  const trueFigures = await publish(files, 'published-open');
  const nameOf = (figure: Omit<PublishedFigure, 'count' | 'isWithheld'>, release = figure.release) =>
    [release, figure.area, figure.start, figure.end, figure.sex, figure.age, figure.group].join('|');
  const trueCounts = new Map(trueFigures.map((figure) => [nameOf(figure), figure.count ?? Number.NaN]));
  const isUnchanged = (figure: Omit<PublishedFigure, 'count' | 'isWithheld'>, later: number) =>
    trueCounts.get(nameOf(figure, later)) === trueCounts.get(nameOf(figure, later - 1));
  return {
    figures,
    trueCounts: figures.map((figure) => trueCounts.get(nameOf(figure)) ?? Number.NaN),
    ...attackAdmissions(figures, geography, isUnchanged),
  };
}

const isMasked = ({ count, isWithheld }: PublishedFigure): boolean => count === null && !isWithheld;

/** What is known of masked counts, and how often: `1 to 7` where nothing is. */
function tally(figures: readonly PublishedFigure[], known: readonly Known[]): Record<string, number> {
  const found: Record<string, number> = {};
  figures.forEach((figure, at) => {
    if (!isMasked(figure)) return;
    const name = `${known[at]?.least} to ${known[at]?.most}`;
    found[name] = (found[name] ?? 0) + 1;
  });
  return found;
}

/** What a solver finds in the latest year: of the small district by cause, and of all areas by age and sex. */
function solveYear({ figures, known, sums }: Attacked, release: number): Record<string, number> {
  const isNear = (at: number): boolean => {
    const { area, group, start, end, release: of } = figures[at] ?? {};
    const isSmall = area === smallDistrict || group === '';
    return isSmall && start === '2023-04-01' && end === '2024-04-01' && of === release;
  };
  const near = sums.filter(({ whole, parts }) => [whole, ...parts].every(isNear));
  const cells = [...new Set(near.flatMap(({ whole, parts }) => [whole, ...parts]))];
  const placeOf = new Map(cells.map((cell, place) => [cell, place]));
  const moved = near.map(({ whole, parts, isOpen }) => ({
    whole: placeOf.get(whole) ?? -1,
    parts: parts.map((part) => placeOf.get(part) ?? -1),
    isOpen,
  }));
  const bounds = cells.map((cell) => known[cell] ?? { least: 0, most: 0 });
  const found: Record<string, number> = {};
  cells.forEach((cell, place) => {
    const figure = figures[cell];
    if (!figure || !isMasked(figure)) return;
    const { least, most } = attackByProgramming(bounds, moved, place);
    found[`${least} to ${most}`] = (found[`${least} to ${most}`] ?? 0) + 1;
  });
  return found;
}

describe('a county with one small district, at ages 0-4, 5-17 and 0-17, by sex and five causes, in two releases', () => {
  it.each([
    { seed: 1, scale: 20, changes: 4 },
    { seed: 2, scale: 20, changes: 1 },
    { seed: 3, scale: 8, changes: 8 },
    { seed: 4, scale: 20, changes: 30 },
    { seed: 5, scale: 60, changes: 6 },
  ])(
    'leaves every masked count anything from 1 to 7: $changes records more or fewer',
    async (worstCase) => {
      const { figures, trueCounts, known, sums } = await attack(worstCase);
      const learned = attackCells(known, sums);
      // What the attacker works out is so: his sums are those of the true counts.
      const isTrue = learned.every(
        ({ least, most }, at) => least <= (trueCounts[at] ?? 0) && (trueCounts[at] ?? 0) <= most,
      );
      expect(isTrue).toBe(true);
      const found = tally(figures, learned);
      expect(Object.keys(found)).toEqual(['1 to 7']);
      expect(found['1 to 7']).toBeGreaterThan(200);
    },
    120_000,
  );

  it.each([0, 1])(
    'leaves them so to a solver that takes a year at once: release %s',
    async (release) => {
      const attacked = await attack({ seed: 3, scale: 8, changes: 8 });
      const found = solveYear(attacked, release);
      expect(Object.keys(found)).toEqual(['1 to 7']);
      expect(found['1 to 7']).toBeGreaterThan(35);
    },
    120_000,
  );

  it('is an attack that finds 6 and 42 where 6, 42 and 48 are shown each by itself', () => {
    const cell = {
      release: 0,
      area: smallDistrict,
      start: '2023-04-01',
      end: '2024-04-01',
      sex: 'persons',
      group: '',
    };
    const figures = [
      { ...cell, age: '0-4', count: null, isWithheld: false },
      { ...cell, age: '5-17', count: 40, isWithheld: false },
      { ...cell, age: '0-17', count: 50, isWithheld: false },
    ];
    const { known, sums } = attackAdmissions(figures, geography, () => false);
    expect(attackCells(known, sums)[0]).toEqual({ least: 6, most: 7 });
    expect(attackByProgramming(known, sums, 0)).toEqual({ least: 6, most: 7 });
  });
});
