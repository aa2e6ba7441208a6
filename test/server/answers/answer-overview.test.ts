import { afterAll, describe, expect, it } from 'vitest';
import { answerOverview } from '../../../server/answers/answer-overview.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import { type OverviewQuestion, overviewAnswerSchema } from '../../../server/contract/overview.ts';
import { ageBand } from '../../../server/observation/age-band.ts';
import type { Observation } from '../../../server/observation/observation.ts';
import type { ObservationQuestion, Store } from '../../../server/store/store.ts';
import { extract, observation } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

/**
 * Authorities of the North East as Fingertips publishes 90284 for 2023/24, through a real store under the committed
 * catalogue; their child poverty and all of other years is invented.
 */

const [ENGLAND, HARTLEPOOL, MIDDLESBROUGH, DARLINGTON] = ['E92000001', 'E06000001', 'E06000002', 'E06000005'];

function published(
  label: string,
  area: string,
  [value, lower95, upper95]: readonly [number, number, number],
  changes: Partial<Observation> = {},
) {
  return observation(label, { area, value, lower95, upper95, ...changes });
}

const poor = { indicator: 'child-poverty-relative', age: ageBand(0, 15) };

const injuries = {
  extract: extract('release'),
  observations: [
    published('2023/24', ENGLAND, [72.71223, 72.18314, 73.24423]),
    published('2023/24', HARTLEPOOL, [77.47318, 65.27247, 92.64065]),
    published('2023/24', MIDDLESBROUGH, [90.89662, 79.95841, 102.16198]),
    observation('2023/24', { area: 'E06000057', missing: 'suppressed' }),
    // Invented: Darlington has no row of 2023/24; its limits lie wholly above England's value of the year before.
    published('2022/23', ENGLAND, [75.4, 75, 76]),
    published('2022/23', DARLINGTON, [148.96268, 130.85549, 166.50262]),
  ],
};
const poverty = {
  extract: extract('poverty', {
    indicators: [
      {
        id: 'child-poverty-relative',
        publisherId: '93700',
        name: 'Poverty',
        multiplier: 100,
        ages: [ageBand(0, 15)],
      },
    ],
    demonstration: true,
  }),
  observations: [
    published('2022/23', ENGLAND, [20, 19.9, 20.1], poor),
    published('2022/23', HARTLEPOOL, [30, 29, 31], poor),
    published('2022/23', MIDDLESBROUGH, [15, 14, 16], poor),
  ],
};

const { store, close } = await fillStore([injuries, poverty]);
afterAll(close);

const catalogue = loadCatalogue();
const area = [MIDDLESBROUGH, HARTLEPOOL, DARLINGTON, 'E06000057'];

async function ask(changes: Partial<OverviewQuestion> = {}, asked: Store = store) {
  const context = { store: asked, catalogue, version: 2, today: '2026-01-31' };
  const answer = await answerOverview({ area, ...changes }, context);
  expect(overviewAnswerSchema.parse(answer)).toEqual(answer);
  return answer;
}

describe('areas by indicators', () => {
  it('have a column for each indicator, with the latest period in which one of them has a value', async () => {
    const { columns, themes } = await ask();
    expect(
      columns.map(({ key, period, valued, demonstration }) => [key, period.label, valued, demonstration]),
    ).toEqual([
      ['injury-admissions|0-14', '2023/24', 2, false],
      ['child-poverty-relative|0-15', '2022/23', 2, true],
    ]);
    expect(columns.map(({ benchmarkMeasure }) => benchmarkMeasure?.value)).toEqual([72.71223, 20]);
    expect(themes.map(({ name }) => name)).toEqual(['Injury', 'Child poverty']);
  });

  it('are judged by their own limits against England in the same period, and say when that is another', async () => {
    const { rows } = await ask();
    const said = rows.map(({ area: { name }, cells }) => [
      name,
      ...cells.map(({ measure }) => `${measure.value} ${measure.comparison}, ${measure.period.label}`),
    ]);
    expect(said).toEqual([
      ['Darlington', '148.96268 worse, 2022/23', 'null not-compared, 2022/23'],
      ['Hartlepool', '77.47318 similar, 2023/24', '30 worse, 2022/23'],
      ['Middlesbrough', '90.89662 worse, 2023/24', '15 better, 2022/23'],
      ['Northumberland', 'null not-compared, 2023/24', 'null not-compared, 2022/23'],
    ]);
    expect(rows.map(({ cells }) => cells[0]?.isOfAnotherPeriod)).toEqual([true, false, false, false]);
    expect(rows[3]?.cells[0]).toMatchObject({
      measure: { missing: 'suppressed' },
      why: 'Suppressed so that nobody can be identified.',
    });
  });

  it('never have NHS England leading, and name nobody as commissioner of poverty', async () => {
    const { columns, rows } = await ask();
    expect(columns.map(({ leads }) => leads)).toEqual([
      [expect.stringMatching(/, with partners supporting$/)],
      ['No statutory local lead since the duty to reduce child poverty was repealed'],
    ]);
    expect(JSON.stringify(columns)).not.toContain('NHS England');
    expect(rows.map(({ cells }) => cells[1]?.measure.commissioner)).toEqual(['none', 'none', 'none', 'none']);
  });

  it('stand by a column with its highest value first where asked to', async () => {
    const { rows, question, sentence } = await ask({ sort: 'injury-admissions|0-14' });
    expect(rows.map((each) => each.area.name)).toEqual([
      'Middlesbrough',
      'Hartlepool',
      'Darlington',
      'Northumberland',
    ]);
    expect(question.sort).toBe('injury-admissions|0-14');
    expect(sentence).toContain('the highest of Hospital admissions for injury, ages 0 to 14 years first');
  });

  it('are asked of the store once an indicator, whatever the number of areas', async () => {
    const asked: string[] = [];
    const counting: Store = {
      ...store,
      findHoldings: (version) => store.findHoldings(version),
      findObservations: (question: ObservationQuestion) => {
        asked.push(question.indicator);
        return store.findObservations(question);
      },
    };
    await ask(
      { parent: 'E12000001', area: undefined },
      Object.setPrototypeOf(counting, Object.getPrototypeOf(store)),
    );
    expect(asked.sort()).toEqual(['child-poverty-relative', 'injury-admissions']);
  });

  it('keep to the indicators named, by our id or the publisher’s, and say nothing of others', async () => {
    const { columns, leftOut, question, alternativeText } = await ask({ indicator: ['90284', 'population'] });
    expect(columns.map(({ key }) => key)).toEqual(['injury-admissions|0-14']);
    expect(question.indicators).toEqual(['injury-admissions', 'population']);
    expect(leftOut.map(({ indicator }) => indicator.id)).toEqual(['population']);
    expect(alternativeText).toMatch(/^Table of 4 areas by 1 indicator and age\./);
    expect((await ask()).question.indicators).toBeNull();
  });

  it('fail for an indicator that nobody knows, with the nearest', async () => {
    await expect(ask({ indicator: ['injury-admission'] })).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('injury-admissions'),
    });
  });

  it('leave out what none of them has, and say why', async () => {
    const { leftOut } = await ask();
    expect(leftOut.find(({ indicator }) => indicator.id === 'homelessness-duty-owed')?.why).toMatch(
      /^No extract with figures for “.+” has been brought in yet\.$/,
    );
  });

  it('are the regions of England where nothing else is asked, and say that nothing is held', async () => {
    const { rows, columns, question, why } = await ask({ area: undefined });
    expect(rows).toHaveLength(9);
    expect(question).toMatchObject({ areaType: 'region', parent: null, areas: null });
    expect(columns).toEqual([]);
    expect(why).toMatch(/^No figure of these areas is held\. /);
  });

  it('name their sources, and are demonstration data where one of them is', async () => {
    const { provenance, demonstration } = await ask();
    expect(provenance.map((origin) => origin.extract).sort()).toEqual(['poverty', 'release']);
    expect(demonstration).toBe(true);
  });
});
