import { describe, expect, it } from 'vitest';
import {
  describeBoundaries,
  explainNoMap,
} from '../../../../../server/answers/comparison/boundaries/describe-boundaries.ts';
import { barnsley, barnsleyBefore, extract, surrey } from '../../../../support/answer-cases.ts';
import { squareOutline } from '../../../../support/boundary-cases.ts';

const ons = { layout: 'boundaries', publisher: 'Office for National Statistics' } as const;
const extracts = new Map([
  [
    'of-2024',
    extract('of-2024', { ...ons, fileName: 'ctyua.geojson', released: '2024-12-31', releasedStated: false }),
  ],
  [
    'stated',
    extract('stated', { ...ons, fileName: 'regions.geojson', released: '2025-01-20', releasedStated: true }),
  ],
]);
const outline = squareOutline(0, 0, 100);
const own = { area: surrey, drawnAs: surrey.code, outline, extract: 'of-2024' };

describe('what is said of boundaries', () => {
  it('is how the map misleads, which boundaries these are and of what date', () => {
    const note = describeBoundaries({ drawn: [own], without: [] }, extracts, false);
    expect(note).toContain('the size of an area is not its number of children');
    expect(note).toContain('ctyua.geojson (Office for National Statistics, boundaries of 2024)');
    expect(note).not.toContain('London');
    expect(note).not.toContain('generation');
  });

  it('is of how many areas each file has the boundary, where there are several', () => {
    const drawn = [own, { ...own, extract: 'stated' }];
    expect(describeBoundaries({ drawn, without: [] }, extracts, true)).toMatch(
      /London is shown a second time, enlarged\..*1 area from ctyua\.geojson .* and 1 area from regions\.geojson \(Office for National Statistics, released 20 January 2025\)/,
    );
  });

  it('names areas drawn on boundaries of another generation', () => {
    const earlier = { ...own, area: barnsley, drawnAs: barnsleyBefore.code };
    expect(describeBoundaries({ drawn: [earlier], without: [] }, extracts, false)).toContain(
      'Drawn on boundaries of another generation, from before a change of code: Barnsley.',
    );
    const older = { ...own, area: barnsley, drawnAs: barnsley.code };
    expect(describeBoundaries({ drawn: [older], without: [] }, extracts, false)).toContain(
      'The boundaries of Barnsley are dated before the area came into force.',
    );
  });

  it('is what to bring, and from where, where none can be drawn', () => {
    const none = { drawn: [], without: [{ area: surrey, why: '' }] };
    const { why, howToSupply } = explainNoMap(none, false);
    expect(why).toBe('No boundaries of areas are held.');
    expect(howToSupply).toMatch(/^Bring a file .*geoportal\.statistics\.gov\.uk.*GeoJSON.*page Data\.$/);
    expect(explainNoMap(none, true).why).toBe('Boundaries are held, but of none of these areas.');
    expect(explainNoMap({ drawn: [own], without: [] }, true)).toEqual({ why: null, howToSupply: null });
    expect(describeBoundaries(none, extracts, false)).not.toContain('Simplified');
  });
});
