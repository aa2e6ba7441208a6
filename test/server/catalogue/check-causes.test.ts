import { describe, expect, it } from 'vitest';
import type { Cause } from '../../../server/catalogue/catalogue.ts';
import { checkCauses } from '../../../server/catalogue/check-causes.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';

const { causes } = loadCatalogue();

/** The categories of ICD-10 from V01 to Y36, in order. */
const externalCauses = ['V', 'W', 'X', 'Y']
  .flatMap((letter) => Array.from({ length: 100 }, (_, at) => `${letter}${String(at).padStart(2, '0')}`))
  .filter((category) => category >= 'V01' && category <= 'Y36');

describe('the causes of the catalogue', () => {
  it.each(['cause', 'intent'] as const)('has exactly one %s for every external cause', (kind) => {
    const counted = externalCauses.map(
      (code) =>
        causes.filter((cause) => cause.kind === kind && cause.from <= code && code <= cause.to).length,
    );
    expect(new Set(counted)).toEqual(new Set([1]));
  });

  it.each(['cause', 'intent'] as const)('has no %s beyond the external causes', (kind) => {
    const ranges = causes.filter((cause) => cause.kind === kind);
    expect(ranges.every(({ from, to }) => from >= 'V01' && to <= 'Y36')).toBe(true);
  });

  it('marks the priorities for children under 5', () => {
    expect(
      causes.filter((cause) => cause.isUnderFivesPriority).map(({ from, to }) => `${from}-${to}`),
    ).toEqual(['W00-W19', 'W65-W74', 'W75-W84', 'X00-X09', 'X10-X19', 'X40-X49']);
  });
});

describe('faulty causes', () => {
  const intent: Cause = {
    id: 'unintentional',
    kind: 'intent',
    name: 'Unintentional',
    from: 'V01',
    to: 'X59',
    partOf: null,
    isUnderFivesPriority: false,
  };
  const falls: Cause = { ...intent, id: 'falls', kind: 'cause', from: 'W00', to: 'W19' };

  it.each([
    ['an id that stands twice', { ...falls, from: 'W20', to: 'W29' }, 'stands more than once'],
    [
      'a range upside down',
      { ...falls, id: 'other', from: 'W29', to: 'W20' },
      'range upside down: W29 to W20',
    ],
    ['two that overlap', { ...falls, id: 'other', from: 'W19', to: 'W29' }, 'overlaps with falls'],
    ['a cause across intents', { ...falls, id: 'other', from: 'X50', to: 'X60' }, 'not within one intent'],
    [
      'a part outside its cause',
      { ...falls, id: 'other', kind: 'part-of-cause', from: 'W19', to: 'W20', partOf: 'falls' },
      'not within a cause: falls',
    ],
    [
      'a cause that is part of another',
      { ...falls, id: 'other', from: 'W20', to: 'W29', partOf: 'falls' },
      'part of something, which only a part-of-cause is: falls',
    ],
  ] satisfies [string, Cause, string][])('are reported: %s', (_, cause, message) => {
    expect(checkCauses([intent, falls, cause])).toEqual([{ file: 'causes.json', place: cause.id, message }]);
  });

  it('are none where all is well', () => {
    expect(checkCauses([intent, falls])).toEqual([]);
  });
});
