import { afterAll, describe, expect, it } from 'vitest';
import { answerCauseTrends } from '../../../server/answers/answer-cause-trends.ts';
import { type CauseTrendsQuestion, causeTrendsAnswerSchema } from '../../../server/contract/cause-trends.ts';
import { causesCatalogue, causesFilling } from '../../support/causes-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

const { store, close } = await fillStore([causesFilling]);
afterAll(close);

async function ask(question: Partial<CauseTrendsQuestion> = {}) {
  const context = { store, catalogue: causesCatalogue, version: 1, today: '2026-01-31' };
  const answer = await answerCauseTrends({ area: 'E10000032', ...question }, context);
  expect(causeTrendsAnswerSchema.parse(answer)).toEqual(answer);
  return answer;
}

describe('the answer about causes through time', () => {
  it('has every group in the order of the latest year, each with its own years', async () => {
    const { groups, question } = await ask();
    expect(question).toMatchObject({ by: 'cause', position: 'first', within: null, age: { key: '0-4' } });
    expect(groups.map(({ key, rank, whyNoLine }) => [key, rank, whyNoLine])).toEqual([
      ['falls', 1, null],
      ['poisoning', 2, null],
      ['transport', 3, null],
      ['drowning', null, 'Suppressed in every year.'],
      ['forces-of-nature', 4, 'No admission in any year.'],
      ['none', null, null],
    ]);
    // 100, 120 and 200 of 40,000 residents are 25, 30 and 50 for each 10,000.
    const [falls] = groups;
    expect(falls?.series.points.map(({ period, value }) => [period.label, value])).toEqual([
      ['2014/15', 25],
      ['2022/23', 30],
      ['2023/24', 50],
    ]);
  });

  it('says in words what is shown and what was found', async () => {
    const { headline, subtitle, sentence, alternativeText } = await ask();
    expect(headline).toBe('West Sussex: falls led; too few years for a trend');
    expect(subtitle).toMatch(/; West Sussex and England; 2014\/15 to 2023\/24$/);
    expect(sentence).toMatch(/compared with England, 2014\/15 to 2023\/24\.$/);
    // 60 of 40,000 is 15 in both years, 20 is 5; drowning and forces of nature have no line.
    expect(alternativeText).toBe(
      'Small line charts of 4 groups with England, per 10,000. Falls 25.0 to 50.0. Accidental poisoning 15.0 to 15.0. Transport 5.0. No external cause recorded 10.0. 2 more without a line.',
    );
    expect(alternativeText.length).toBeLessThanOrEqual(220);
  });

  it('keeps the years without a figure on the axis, as gaps', async () => {
    const { periods } = await ask();
    expect(periods).toHaveLength(10);
    expect([periods[0]?.label, periods[1]?.label, periods.at(-1)?.label]).toEqual([
      '2014/15',
      '2015/16',
      '2023/24',
    ]);
  });

  it('sets England of the same group beside each, and compares with that', async () => {
    const { groups, benchmark } = await ask();
    const [falls, poisoning] = groups;
    expect(benchmark?.name).toBe('England');
    // 8,000 falls and 3,000 poisonings of 2,000,000 residents.
    expect(falls?.benchmark?.points.map(({ value }) => value)).toEqual([40]);
    expect(poisoning?.benchmark?.points.map(({ value }) => value)).toEqual([15]);
    expect(falls?.series.points.at(-1)?.comparison).toBe('worse');
    expect(poisoning?.series.points.at(-1)?.comparison).toBe('similar');
  });

  it('never joins counts by first cause to counts by any position', async () => {
    const { groups, addsUpNote } = await ask({ position: 'any' });
    expect(new Set(groups.map(({ series }) => series.category?.type))).toEqual(
      new Set(['Cause (any position)']),
    );
    expect(groups.map(({ series }) => series.points.at(-1)?.count)).toEqual([230, 110]);
    expect(addsUpNote).toMatch(/one admission may be in several groups/);
  });

  it('has the share without a night through time, with the reason where it is not shown', async () => {
    const { nights, whyNoNights } = await ask();
    expect(whyNoNights).toBeNull();
    const [own] = nights?.series ?? [];
    // 180 of 180 + 120; in 2022/23 the count of zero nights is suppressed.
    expect(own?.points.map(({ period, value, missing }) => [period.label, value, missing])).toEqual([
      ['2022/23', null, 'suppressed'],
      ['2023/24', 60, null],
    ]);
    expect(nights?.caution).toMatch(/how patients are recorded/);
  });

  it('names who commissioned in each year: NHS England for under-fives in 2014/15', async () => {
    const { groups, eras } = await ask();
    expect(groups[0]?.series.points.map(({ commissioner }) => commissioner)).toEqual([
      'nhs-england',
      'local-authority',
      'local-authority',
    ]);
    expect(eras.length).toBeGreaterThan(1);
  });

  it('has nothing where nothing is held, and says why and what to bring', async () => {
    const answer = await ask({ by: 'code' });
    expect(answer).toMatchObject({ groups: [], periods: [], nights: null });
    expect(answer.why).toMatch(/^No figures by three-character code/);
    expect(answer.howToSupply).toMatch(/^Admissions are not counted by single codes/);
  });

  it('refuses an unknown area, and a group where groups are asked for', async () => {
    await expect(ask({ area: 'E10000099' })).rejects.toThrow(/^unknown area: E10000099/);
    await expect(ask({ within: 'falls' })).rejects.toThrow(/^misplaced within: falls/);
  });
});
