import { describe, expect, it } from 'vitest';
import { describeCauseTrends } from '../../../../server/answers/cause-trends/describe-cause-trends.ts';
import type { CauseTrend } from '../../../../server/contract/cause-trends.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import { causesSelection } from '../../../support/cause-lines.ts';
import { causesThroughTime, causeTrend } from '../../../support/cause-trends-answers.ts';

const say = (groups: readonly CauseTrend[], benchmark = causesSelection.benchmark) =>
  describeCauseTrends(
    {
      selection: { ...causesSelection, benchmark },
      age: ageBand(0, 4),
      period: { label: '2019/20 to 2023/24' },
    },
    groups,
    null,
  );

describe('causes through time in the words of the answer', () => {
  it('say what is shown, and how it is judged', () => {
    const { subtitle, sentence, alternativeText, comparisonMethod, recentTrendMethod } = say(
      causesThroughTime.groups,
    );
    expect(subtitle).toBe(
      'Hospital admissions for injury by first external cause, per 10,000, ages 0 to 4 years, persons; West Sussex and England; 2019/20 to 2023/24',
    );
    expect(sentence).toMatch(/in West Sussex, compared with England, 2019\/20 to 2023\/24\.$/);
    expect(alternativeText).toBe(
      'Small line charts of 2 groups with England, per 10,000. Falls 50.0 to 30.0. Transport 8.0 to 6.0. 2 more without a line.',
    );
    expect(comparisonMethod).toMatch(/^Each figure of a group is compared with the same group in England/);
    expect(recentTrendMethod).toMatch(/99\.8% confidence/);
    expect(say(causesThroughTime.groups, null).comparisonMethod).toBe('');
  });

  it('name the largest first and stop at the first that does not fit, so that none is passed over', () => {
    const values = [9, 9, 9, 9, 9] as const;
    const long = causeTrend(`Very ${'long '.repeat(40)}name`, values, null);
    const { alternativeText } = say([
      causeTrend('Falls', values, null),
      long,
      causeTrend('Fire', values, null),
    ]);
    expect(alternativeText).toBe('Small line charts of 3 groups with England, per 10,000. Falls 9.0 to 9.0.');
    const code = causeTrend('W06 Fall involving bed', values, null, { kind: 'code', codes: 'W06' });
    expect(say([code]).alternativeText).toBe(
      'A line chart of 1 code with England, per 10,000. Falls involving a bed (W06) 9.0 to 9.0.',
    );
    expect(say([]).alternativeText).toBe('Empty line charts: no rates to draw.');
  });
});
