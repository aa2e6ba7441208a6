import { describe, expect, it } from 'vitest';
import { summariseTrend } from '../../../server/contract/trend-summary.ts';
import { answer, england, oneArea, tenAreas, westSussex } from '../../support/trend-answers.ts';

describe('the summary of a trend', () => {
  it('has a sentence for each of up to four areas, with its comparison', () => {
    expect(summariseTrend(oneArea)).toEqual([
      {
        comparison: 'worse',
        text: 'West Sussex, 2023/24: 87.1 per 10,000 (95% limits 83.1 to 91.1), worse than England (72.7). Recent trend: decreasing and getting better.',
      },
    ]);
  });

  it('of more, has a sentence for the first and gathers the others', () => {
    const [first, compared, moving, ...rest] = summariseTrend(tenAreas);
    expect(first?.text).toMatch(/^West Sussex, 2023\/24/);
    expect(compared).toEqual({
      comparison: 'worse',
      text: '2023/24, worse than England: Brighton and Hove; East Sussex; Surrey; Hampshire; Kent; Portsmouth; Southampton; Isle of Wight; Bournemouth, Christchurch and Poole.',
    });
    expect(moving?.text).toMatch(/^Recent trend, decreasing and getting better: Brighton and Hove;/);
    expect(rest).toEqual([]);
  });

  it('reports no comparison where there is no benchmark', () => {
    const [line] = summariseTrend(answer([westSussex]));
    expect(line?.comparison).toBeNull();
    expect(line?.text).not.toContain('worse');
  });

  it('tells of the benchmark where it stands alone', () => {
    expect(summariseTrend(answer([england])).map(({ text }) => text)).toEqual([
      'England, 2023/24: 72.7 per 10,000 (95% limits 72.1 to 73.3). Recent trend: decreasing and getting better.',
    ]);
  });
});
