import { describe, expect, it } from 'vitest';
import { writeCausesHeadline } from '../../../../server/answers/causes/write-causes-headline.ts';
import type { CauseGroup } from '../../../../server/contract/causes.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import { area, westSussex } from '../../../support/answer-cases.ts';
import { causeGroup, causePoint, shownPeriod, suppressedGroup } from '../../../support/causes-cases.ts';
import { knownIndicator } from '../../../support/trend-selections.ts';

const write = (
  groups: readonly CauseGroup[],
  {
    by = 'cause' as 'cause' | 'intent',
    place = westSussex,
    period = shownPeriod as typeof shownPeriod | null,
  } = {},
) =>
  writeCausesHeadline(
    {
      selection: {
        indicator: knownIndicator(),
        area: place,
        benchmark: null,
        by,
        position: 'first',
        within: null,
        age: null,
        sex: 'persons',
        period: null,
      },
      age: ageBand(0, 4),
      period,
    },
    groups,
  );

describe('the headline of causes', () => {
  it('names the leading cause and its share', () => {
    expect(write([causeGroup({ share: 0.58 })])).toBe(
      'West Sussex, 0-4 years: falls caused 58% of admissions, 2023/24',
    );
  });

  it('stays within ten words, whatever the names', () => {
    const long = causeGroup({
      label: 'Electricity, radiation and extreme temperature or pressure',
      share: 0.5,
    });
    const place = area('E06000058', 'Bournemouth, Christchurch and Poole', ['utla']);
    for (const groups of [[long], [causeGroup()], [suppressedGroup], [long, long], []]) {
      const headline = write(groups, { place });
      expect(headline.split(' ').length).toBeLessThanOrEqual(10);
      expect(headline.length).toBeGreaterThan(10);
    }
  });

  it('names a code in plain words, and says of what its share is', () => {
    const code = causeGroup({
      kind: 'code',
      label: 'W01 Fall on same level from slipping, tripping and stumbling',
      codes: 'W01',
      share: 0.06,
    });
    // Five words of the name and five of its share: ten.
    expect(write([code])).toBe('Slips, trips and stumbles (W01): 6% of all injury admissions');
    const stairs = causeGroup({ ...code, label: 'W10 Fall on and from stairs and steps', codes: 'W10' });
    expect(write([stairs])).toBe('Falls on stairs (W10) caused 6% of all injury admissions');
    expect(write([causeGroup({ ...code, share: null })])).toBe(
      'West Sussex: slips, trips and stumbles (W01) caused most admissions',
    );
  });

  it('lets a code stand alone where it came without a title', () => {
    const bare = causeGroup({ kind: 'code', label: 'W90', codes: 'W90', share: 0.06 });
    expect(write([bare])).toBe('West Sussex: W90 caused 6% of all injury admissions, 2023/24');
  });

  it('says which intent leads, and two groups of the same number', () => {
    const unintentional = causeGroup({ kind: 'intent', label: 'Unintentional', share: 0.83 });
    expect(write([unintentional], { by: 'intent' })).toBe(
      'West Sussex, 0-4 years: 83% of admissions were unintentional, 2023/24',
    );
    expect(write([causeGroup(), causeGroup({ label: 'Transport' })])).toBe(
      'West Sussex: falls and transport lead',
    );
  });

  it('says what it can without a share, a count or a figure', () => {
    expect(write([causeGroup({ share: null })])).toBe(
      'West Sussex, 0-4 years: falls caused most admissions, 2023/24',
    );
    expect(write([suppressedGroup])).toBe('Too few admissions by cause to show in West Sussex');
    const zero = causeGroup({ measure: causePoint({ count: 0, value: 0 }) });
    expect(write([zero])).toBe('Too few admissions by cause to show in West Sussex');
    expect(write([], { period: null })).toBe('No figures by cause for West Sussex');
  });
});
