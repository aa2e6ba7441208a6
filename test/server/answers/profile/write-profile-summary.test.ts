import { describe, expect, it } from 'vitest';
import { writeProfileSummary } from '../../../../server/answers/profile/write-profile-summary.ts';
import {
  admissions,
  change,
  homelessness,
  homelessnessRow,
  nothingWorkedOut,
  populationRow,
  povertyRow,
  profilePoint,
  profileRow,
} from '../../../support/profile-answers.ts';

const rows = [profileRow(), povertyRow, homelessnessRow, populationRow];

describe('the summary of a profile', () => {
  // Changes: 91.2 to 87.1 is down 4.1 / 91.2 = 4.5%, by chance; 12.9% to 12.2% is down 0.7 percentage points, which are
  // 0.7 / 12.9 = 5.4% of 12.9, more than chance.
  it('says how figures compare, which way they go, the largest change and what is missing', () => {
    expect(writeProfileSummary('England', rows)).toEqual([
      'Of 2 figures compared with England, 1 is worse and 1 better.',
      'Worse than England: hospital admissions for injury, ages 0 to 14 years (87.1 per 10,000 against 72.7, 2023/24).',
      'Better than England: children in relative low income, ages 0 to 15 years (12.2% against 20.1%, 2023/24).',
      'Recent trends: decreasing and getting better: hospital admissions for injury, ages 0 to 14 years; no significant change: children in relative low income, ages 0 to 15 years.',
      'The largest change on the year that is more than chance: children in relative low income, ages 0 to 15 years, down 0.7 percentage points (5.4%) from 12.9% in 2022/23 to 12.2% in 2023/24.',
      'Without a value for this area: households owed a homelessness duty (not held).',
    ]);
  });

  it('names three at most and counts the others', () => {
    const four = ['A', 'B', 'C', 'D'].map((label) =>
      profileRow({ key: label, label, indicator: { ...admissions, id: label } }),
    );
    const [compared, worse] = writeProfileSummary('England', four);
    expect(compared).toBe('Of 4 figures compared with England, 4 are worse.');
    expect(worse).toBe(
      'Worse than England: A (87.1 per 10,000 against 72.7, 2023/24); B (87.1 per 10,000 against 72.7, 2023/24); C (87.1 per 10,000 against 72.7, 2023/24) and 1 more.',
    );
  });

  it('counts ages that overlap once, and says so', () => {
    const narrow = profileRow({
      key: 'injury-admissions|0-4',
      label: 'Under 5',
      age: { key: '0-4', from: 0, to: 4, label: '0 to 4 years' },
    });
    const [compared, worse] = writeProfileSummary('England', [narrow, profileRow(), povertyRow]);
    expect(compared).toBe(
      'Of 2 figures compared with England (ages that overlap counted once), 1 is worse and 1 better.',
    );
    expect(worse).toBe('Worse than England: under 5 (87.1 per 10,000 against 72.7, 2023/24).');
  });

  // (87.1 - 80) / 80 = 8.9%.
  it('gives whole per cents where counts were rounded', () => {
    const rounded = profileRow({ changeOnYear: change(80, 87.1, { isCoarse: true }) });
    expect(writeProfileSummary('England', [rounded]).join()).toContain(', up 9% from 80.0 per 10,000');
  });

  it('says that changes are chance, a rise as well as a fall', () => {
    const rise = profileRow({ changeOnYear: change(80, 87.1) });
    expect(writeProfileSummary('England', [rise])).toContain(
      'The one change on the year that could be tested may be chance: hospital admissions for injury, ages 0 to 14 years, up 8.9% from 80.0 per 10,000 in 2022/23 to 87.1 in 2023/24.',
    );
  });

  it('counts the changes that were tested, and names one from 0 that has no percentage', () => {
    const [one, two] = [change(80, 84), change(80, 81)].map((each, at) =>
      profileRow({ key: `${at}`, label: `R${at}`, changeOnYear: each }),
    );
    if (!one || !two) throw new Error('two rows are made above');
    expect(writeProfileSummary('England', [one, two])).toContain(
      'None of the 2 changes on the year that could be tested is more than chance; the largest is R0, up 5.0% from 80.0 per 10,000 in 2022/23 to 87.1 in 2023/24.',
    );
    const fromNothing = change(0, 12, { percent: null, isMoreThanChance: true });
    expect(
      writeProfileSummary('England', [one, profileRow({ label: 'R2', changeOnYear: fromNothing })]),
    ).toContain('The change on the year is more than chance for: R2.');
  });

  it('keeps to three sentences where there is little to say, and never takes people for an outcome', () => {
    expect(writeProfileSummary(null, [populationRow])).toEqual([
      '1 figure is held, compared with nothing.',
      'No recent trend can be calculated for any of the figures.',
      'No change on the year can be tested for any of the figures.',
    ]);
    expect(writeProfileSummary('England', [populationRow])[0]).toBe(
      '1 figure is held, of which none can be compared with England.',
    );
  });

  it('says of each missing value why, and of a count that it has no rate', () => {
    const of = (label: string, measure: ReturnType<typeof profilePoint>) =>
      profileRow({ ...nothingWorkedOut, indicator: homelessness, label, measure });
    const missing = [
      of('Rare', profilePoint(null, { missing: 'suppressed' })),
      of('Counted', profilePoint(null, { count: 1392 })),
    ];
    expect(writeProfileSummary('England', missing).at(-1)).toBe(
      'Without a value for this area: rare (2023/24 suppressed so that nobody can be identified) and counted (2023/24 1,392, without a rate).',
    );
  });

  it('has three to six sentences wherever a figure is held, else none', () => {
    for (const some of [rows, rows.slice(0, 1), rows.slice(2), [profileRow(), populationRow]]) {
      const { length } = writeProfileSummary('England', some);
      expect([length >= 3, length <= 6]).toEqual([true, true]);
    }
    expect(writeProfileSummary('England', [homelessnessRow])).toEqual([]);
  });
});
