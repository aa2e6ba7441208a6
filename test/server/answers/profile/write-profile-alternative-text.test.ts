import { describe, expect, it } from 'vitest';
import { writeProfileAlternativeText } from '../../../../server/answers/profile/write-profile-alternative-text.ts';
import { homelessnessRow, povertyRow, profileRow, range } from '../../../support/profile-answers.ts';

const utla = { peers: { areaType: 'utla', codes: [] } } as const;

describe('what a profile shows, for those who cannot see it', () => {
  it('is the kind of chart and what stands at the ends of the range', () => {
    const text = writeProfileAlternativeText(utla, [profileRow(), homelessnessRow]);
    expect(text).toBe(
      'Spine chart, one bar: range and middle half of upper-tier and unitary authorities, a line for the benchmark, a mark for the area. In the highest quarter: hospital admissions for injury, ages 0 to 14 years.',
    );
  });

  it('says that all are in the middle', () => {
    const middle = profileRow({ peers: { ...range, position: 'middle-half' } });
    expect(writeProfileAlternativeText(utla, [middle])).toMatch(/All within the middle half\.$/);
  });

  it('keeps to 220 characters', () => {
    const rows = [profileRow(), profileRow({ label: 'A very long name '.repeat(9) }), povertyRow];
    expect(writeProfileAlternativeText(utla, rows).length).toBeLessThanOrEqual(220);
  });

  it('says that there is nothing to draw', () => {
    expect(writeProfileAlternativeText({ peers: null }, [homelessnessRow])).toBe(
      'Table without bars: no figure can be set beside those of other areas.',
    );
  });
});
