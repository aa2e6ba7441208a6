import { afterAll, describe, expect, it } from 'vitest';
import { answerAreaTrends } from '../../../server/answers/answer-area-trends.ts';
import { type AreaTrendsQuestion, areaTrendsAnswerSchema } from '../../../server/contract/area-trends.ts';
import { ageBand } from '../../../server/observation/age-band.ts';
import type { Observation } from '../../../server/observation/observation.ts';
import { catalogue, extract, injuries, observation } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

/**
 * Six years of West Sussex, which fall steadily, and of Surrey, which stand still until the last is suppressed; limits are
 * set narrow, so that the falls of West Sussex are beyond chance. Every figure is invented.
 */

const [ENGLAND, WEST_SUSSEX, SURREY] = ['E92000001', 'E10000032', 'E10000030'];
const labels = ['2018/19', '2019/20', '2020/21', '2021/22', '2022/23', '2023/24'];

const figure = (label: string, area: string, value: number, changes: Partial<Observation> = {}) =>
  observation(label, { area, value, lower95: value - 2, upper95: value + 2, ...changes });

const inWestSussex = [120, 110, 100, 90, 80, 70];
const inSurrey = [60, 61, 60, 61, 60];

const { store, close } = await fillStore([
  {
    extract: extract('release', {
      indicators: [
        {
          id: 'injury-admissions',
          publisherId: '90284',
          name: injuries.name,
          multiplier: 10_000,
          ages: [ageBand(0, 14)],
        },
      ],
    }),
    observations: [
      ...labels.map((label, at) => figure(label, WEST_SUSSEX, inWestSussex[at] ?? 0)),
      ...inSurrey.map((value, at) => figure(labels[at] ?? '', SURREY, value)),
      observation('2023/24', { area: SURREY, missing: 'suppressed' }),
      observation('2023/24', { area: 'E06000064', missing: 'suppressed' }),
      ...labels.map((label) => figure(label, ENGLAND, 75)),
      ...labels.map((label) => figure(label, 'E12000008', 74)),
    ],
  },
]);
afterAll(close);

async function ask(changes: Partial<AreaTrendsQuestion> = {}) {
  const context = { store, catalogue, version: 1, today: '2026-01-31' };
  const answer = await answerAreaTrends({ indicator: '90284', parent: 'E12000008', ...changes }, context);
  expect(areaTrendsAnswerSchema.parse(answer)).toEqual(answer);
  return answer;
}

describe('trends of areas', () => {
  it('are a line for every area of the region, as a trend of its own would give it, and the benchmark once', async () => {
    const { panels, benchmark, periods, question } = await ask();
    expect(panels.map(({ area, points }) => [area.name, points.length])).toEqual([
      ['Surrey', 6],
      ['West Sussex', 6],
    ]);
    expect(panels[1]?.points.map(({ value, comparison }) => `${value} ${comparison}`)).toEqual([
      '120 worse',
      '110 worse',
      '100 worse',
      '90 worse',
      '80 worse',
      '70 better',
    ]);
    expect(panels[0]?.points.at(-1)).toMatchObject({ value: null, missing: 'suppressed' });
    expect(benchmark?.area.name).toBe('England');
    expect(periods.map(({ label }) => label)).toEqual(labels);
    expect(question).toMatchObject({ areaType: 'utla', areas: null, order: 'name', benchmark: ENGLAND });
  });

  it('count the recent trends by the method alone, those that cannot be calculated too', async () => {
    const { panels, recentTrends, recentTrendsWords, headline } = await ask();
    expect(panels.map(({ recentTrend }) => recentTrend.direction)).toEqual([
      'cannot-calculate',
      'decreasing',
    ]);
    expect(recentTrends).toEqual({ increasing: 0, decreasing: 1, noChange: 0, cannotCalculate: 1 });
    expect(recentTrendsWords).toBe(
      'Recent trends of 2 areas, tested over 2019/20 to 2023/24: decreasing in 1 and cannot be calculated in 1.',
    );
    // Surrey, suppressed in the last year, was not tested: one of the one that was.
    expect(headline).toBe('South East: recent fall in the one area tested');
  });

  it('say what changed from the first year to the last, and why not', async () => {
    // 70 - 120 = -50, which is 41.67% of 120.
    const { panels, span } = await ask();
    expect([span?.first.label, span?.last.label]).toEqual(['2018/19', '2023/24']);
    expect(panels[1]?.change?.difference).toBe(-50);
    expect(panels[1]?.change?.percent).toBeCloseTo(-41.6667, 4);
    expect(panels[0]).toMatchObject({
      change: null,
      changeWhy: 'No value in 2023/24.',
      lastWhy: 'Suppressed so that nobody can be identified.',
      latest: { value: 60, period: { label: '2022/23' } },
    });
  });

  it('stay on the axis where an area alone has no value in its last years, and England keeps its own', async () => {
    const { span, panels, benchmark, subtitle } = await ask({ parent: undefined, area: [SURREY] });
    expect([span?.first.label, span?.last.label]).toEqual(['2018/19', '2023/24']);
    expect(panels[0]).toMatchObject({
      latest: { value: 60, period: { label: '2022/23' } },
      lastWhy: 'Suppressed so that nobody can be identified.',
    });
    expect(benchmark?.latest).toMatchObject({ value: 75, period: { label: '2023/24' } });
    expect(subtitle).toMatch(/2018\/19 to 2023\/24$/);
  });

  it('share one scale, which begins at zero and holds all of them', async () => {
    // The highest limit is 122: the first round tick above is 140, with steps of 20.
    expect((await ask()).scale).toEqual({
      from: 0,
      to: 140,
      ticks: [0, 20, 40, 60, 80, 100, 120, 140],
      decimals: 0,
    });
  });

  it('stand by value where asked to, those without one in the last year at the end', async () => {
    const names = (await ask({ order: 'value' })).panels.map(({ area }) => area.name);
    expect(names).toEqual(['West Sussex', 'Surrey']);
  });

  it('mark areas, and say which of them are not there', async () => {
    const { question, highlightNote } = await ask({ highlight: [SURREY, 'E07000223'] });
    expect(question.highlight).toEqual([SURREY]);
    expect(highlightNote).toContain('Adur');
  });

  it('have no benchmark where none is asked for, and a region as the benchmark has its own limits', async () => {
    const without = await ask({ benchmark: 'none' });
    expect([without.benchmark, without.question.benchmark, without.comparisonMethod]).toEqual([
      null,
      null,
      '',
    ]);
    const beside = await ask({ benchmark: 'E12000008' });
    // West Sussex 68 to 72 and the South East 72 to 76 meet at 72.
    expect(beside.panels[1]?.latest?.comparison).toBe('similar');
  });

  it('have the benchmark’s line where it is itself an area shown', async () => {
    const { panels, benchmark } = await ask({
      parent: undefined,
      area: [SURREY, WEST_SUSSEX],
      benchmark: SURREY,
    });
    expect(benchmark).toMatchObject({ role: 'benchmark', area: { code: SURREY } });
    expect(benchmark?.points).toHaveLength(6);
    expect(panels).toHaveLength(2);
  });

  it('say who commissioned, what to beware of, and the source', async () => {
    const { eras, caveats, provenance, subtitle, sentence } = await ask();
    expect(eras.map(({ commissioner }) => commissioner)).toContain('local-authority');
    expect(caveats.map(({ text }) => text)).toContain('First year of the pandemic.');
    expect(provenance.map(({ extract: id }) => id)).toEqual(['release']);
    expect(subtitle).toContain(
      '2 upper-tier authorities in South East and England; 2018/19 to 2023/24; recent trends tested over 2019/20 to 2023/24',
    );
    expect(sentence).toContain('compared with England, 2018/19 to 2023/24.');
  });

  it('say why there is nothing, and what there is instead', async () => {
    const districts = await ask({ parent: WEST_SUSSEX });
    expect(districts.span).toBeNull();
    expect(districts.why).toContain('Adur');
    const girls = await ask({ sex: 'female' });
    expect(girls.why).toBe('No figures are held for the sex “female”. There are figures for persons.');
    expect(girls.headline).toBe('No figures for hospital admissions for injury');
    const unheld = await ask({ parent: undefined, area: ['E06000063'] });
    expect(unheld.why).toContain('Cumberland');
    const suppressed = await ask({ parent: undefined, area: ['E06000064'] });
    expect(suppressed.why).toBe(
      'None of the areas has a value: suppressed so that nobody can be identified.',
    );
  });

  it('refuse areas and parents that there are not', async () => {
    await expect(ask({ parent: 'E12000099' })).rejects.toThrow('E12000099');
    await expect(ask({ area: ['E10000006'], parent: 'E12000008' })).rejects.toThrow('outside South East');
  });
});
