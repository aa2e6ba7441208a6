import { afterAll, describe, expect, it } from 'vitest';
import { answerArrangements } from '../../../../server/answers/answer-arrangements.ts';
import { answerBody } from '../../../../server/answers/answer-body.ts';
import { answerNeighbours } from '../../../../server/answers/answer-neighbours.ts';
import { answerPartnerQuestions } from '../../../../server/answers/answer-partner-questions.ts';
import { answerResponsibilities } from '../../../../server/answers/answer-responsibilities.ts';
import { arrangementsShown } from '../../../../server/reports/shown/arrangements-shown.ts';
import { bodyShown } from '../../../../server/reports/shown/body-shown.ts';
import { neighboursShown } from '../../../../server/reports/shown/neighbours-shown.ts';
import { partnerQuestionsShown } from '../../../../server/reports/shown/partner-questions-shown.ts';
import { partnersShown } from '../../../../server/reports/shown/partners-shown.ts';
import { responsibilitiesShown } from '../../../../server/reports/shown/responsibilities-shown.ts';
import type { ShownTable } from '../../../../server/reports/shown/shown-table.ts';
import { fillStore } from '../../../support/filled-store.ts';
import { neighbourCatalogue, povertyFilling } from '../../../support/neighbour-cases.ts';
import { partnersAnswer } from '../../../support/partner-answers.ts';
import { contextOf, fillQuestionStore } from '../../../support/partner-question-cases.ts';

const registers = await fillQuestionStore();
const poverty = await fillStore([povertyFilling]);

afterAll(() => Promise.all([registers.close(), poverty.close()]));

const ofRegisters = contextOf(registers);
const ofPoverty = { store: poverty.store, catalogue: neighbourCatalogue, version: 1, today: '2026-01-31' };

/** Rows as records of what stands below each heading. */
const read = (table: ShownTable | undefined) =>
  (table?.rows ?? []).map((row) =>
    Object.fromEntries(table?.columns.map(({ heading }, at) => [heading, row[at]]) ?? []),
  );

describe('what the screen shows of partners', () => {
  const [table] = partnersShown(partnersAnswer());

  it('has a row for each partner with its outcomes and its form of working in words', () => {
    const rows = read(table);
    expect(rows.map(({ Partner }) => Partner)).toHaveLength(5);
    expect(rows[2]).toMatchObject({
      Partner: 'Southland Fire and Rescue Service',
      Group: 'Services',
      'Form of working now': 'Collaborating (3 of 4)',
    });
    expect(rows[2]?.Outcomes).toContain('Visits homes');
    expect(rows[3]?.['Form of working now']).toBe('Not recorded');
  });

  it('leaves out a column of which no register says anything, and is no table without partners', () => {
    expect(table?.columns.map(({ heading }) => heading)).not.toContain('Strategies');
    expect(partnersShown(partnersAnswer({ partners: [] }))).toEqual([]);
  });
});

describe('what the screen shows of arrangements', () => {
  it('is what each partner pays with the total of the year, and then the figures of the ages served', async () => {
    const shown = arrangementsShown(await answerArrangements({ area: 'E10000032' }, ofRegisters));
    expect(shown.map(({ name }) => name)).toEqual([null, 'figures']);
    // One partner pays all of £1,250,000, so its share is the whole.
    expect(read(shown[0])).toEqual(
      ['West Sussex County Council', 'Total'].map((partner) => ({
        Arrangement: 'Healthy child programme',
        Year: '2023/24',
        Partner: partner,
        'Contribution (£)': 1_250_000,
        'Share of the year’s total (%)': 100,
      })),
    );
    expect(read(shown[1])).toContainEqual(
      expect.objectContaining({
        Period: '2023/24',
        'Arrangement in force': 'Yes',
        'Contributions of the year (£)': 1_250_000,
      }),
    );
  });
});

describe('what the screen shows of neighbours', () => {
  it('has the area itself above them, at no distance and without a rank', async () => {
    const [table] = neighboursShown(await answerNeighbours('E10000011', {}, ofPoverty));
    const [own, nearest] = read(table);
    expect(own).toMatchObject({ Area: 'Ashby', Rank: '[z]', Distance: 0 });
    expect(nearest).toMatchObject({ Area: 'Barton', Rank: 1 });
    // Worked out by hand where neighbours are written as CSV.
    expect(nearest?.Distance).toBeCloseTo(1.2526894, 6);
  });
});

describe('what the screen shows of a body', () => {
  it('is each duty with who had it before and after', async () => {
    const [duties] = bodyShown(await answerBody('nhs-england', ofRegisters));
    expect(read(duties)).toContainEqual(
      expect.objectContaining({
        Ages: expect.stringContaining('Under 5'),
        When: '1 April 2013 to 30 September 2015',
        'After it': expect.stringMatching(/local authority|council/i),
      }),
    );
  });
});

describe('what the screen shows of who was responsible', () => {
  it('names bodies with their dates, and what took the place of those that are gone', async () => {
    const shown = responsibilitiesShown(
      await answerResponsibilities({ area: 'E10000032', from: '2013-04-01' }, ofRegisters),
    );
    expect(shown.map(({ name }) => name)).toEqual([null, 'bodies']);
    expect(read(shown[0])).toContainEqual(
      expect.objectContaining({
        Who: expect.stringContaining('NHS England'),
        When: '1 April 2013 to 30 September 2015',
        What: 'Commissioned',
      }),
    );
  });
});

describe('what the screen shows of the four questions', () => {
  it('is the candidates in their order, and then every statement with its evidence and source', async () => {
    const answer = await answerPartnerQuestions({ area: 'E10000032' }, ofRegisters);
    const [candidates, statements] = partnerQuestionsShown(answer);
    expect(read(candidates).map(({ Place }) => Place)).toEqual(answer.candidates.map((_, at) => at + 1));
    expect(read(candidates).map(({ Candidate }) => Candidate)).toContain(
      'West Sussex Fire and Rescue Service',
    );
    expect(statements?.name).toBe('statements');
    expect(read(statements).every(({ Evidence, Source }) => Evidence !== '' && Source !== '')).toBe(true);
  });
});
