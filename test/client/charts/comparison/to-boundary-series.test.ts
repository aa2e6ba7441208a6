import { describe, expect, it } from 'vitest';
import { toBoundarySeries } from '../../../../client/charts/comparison/to-boundary-series.ts';
import { fiveAreas, highlighted } from '../../../support/comparison-answers.ts';

describe('the areas of a map of boundaries', () => {
  it('say their name, value and details, and how they are filled', () => {
    const [code, first] = [...toBoundarySeries(fiveAreas)][0] ?? [];
    expect(first).toMatchObject({
      key: code,
      name: 'Darlington',
      written: '150.0 per 10,000',
      look: { ground: '#D4351C', shape: 'triangle', hatch: { kind: 'lines' } },
      isHighlighted: false,
    });
    expect(first?.details).toContain('1st highest of 5');
    expect(first?.details).toContain('worse than England');
  });

  it('say why there is no value', () => {
    expect([...toBoundarySeries(fiveAreas).values()].at(-1)).toMatchObject({
      written: '[x]',
      details: ['Not available from the publisher. Combined with Cornwall.'],
    });
  });

  it('are marked where they are highlighted', () => {
    const marked = [...toBoundarySeries(highlighted(fiveAreas)).values()].map((area) => area.isHighlighted);
    expect(marked).toEqual([false, true, false, false, true, false]);
  });
});
