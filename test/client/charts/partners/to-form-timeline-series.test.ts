import { describe, expect, it } from 'vitest';
import { toFormTimeline } from '../../../../client/charts/partners/to-form-timeline-series.ts';
import { aPartner, aSpell } from '../../../support/partner-answers.ts';

describe('the timeline of forms of working', () => {
  it('is none where no register records any', () => {
    expect(toFormTimeline({ partners: [aPartner()], asOf: '2026-01-31' })).toBeNull();
  });

  it('sets each form at its days: half of the years is half of the width', () => {
    const formHistory = [
      aSpell({ form: 'networking', from: '2017-01-01', to: '2022-01-01' }),
      aSpell({ form: 'collaborating', from: '2022-01-01', to: null }),
    ];
    const timeline = toFormTimeline({ partners: [aPartner({ formHistory })], asOf: '2026-01-01' });
    // The axis runs from 2017 to 2027, ten years over 620 from 300 on: five years are 310, and to 1 January 2026 four 248.
    expect(timeline?.firstYear).toBe(2017);
    expect(timeline?.rows[0]?.bars.map(({ x, width, closeness }) => [x, width, closeness])).toEqual([
      [300, 310, 1],
      [610, 248, 3],
    ]);
    expect(timeline?.ticks.at(-1)).toEqual({ year: 2027, x: 920 });
  });

  it('writes a number where there is no room for the word, and begins at the edge without a first day', () => {
    const formHistory = [
      aSpell({ form: 'networking', from: null, to: '2014-01-01' }),
      aSpell({ form: 'integrating', from: '2014-01-01', to: '2014-06-01' }),
    ];
    const timeline = toFormTimeline({ partners: [aPartner({ formHistory })], asOf: '2026-01-01' });
    const bars = timeline?.rows[0]?.bars ?? [];
    expect(bars.map(({ words, isOpenAtStart }) => [words, isOpenAtStart])).toEqual([
      ['1', true],
      ['4', false],
    ]);
    expect(bars[0]?.x).toBe(300);
  });
});
