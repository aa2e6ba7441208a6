import { describe, expect, it } from 'vitest';
import { profileFileName } from '../../../server/reports/profile-file-name.ts';
import { profileAnswer } from '../../support/profile-answers.ts';

describe('the name of a profile as a file', () => {
  it.each([
    [profileAnswer(), 'profile_west-sussex-vs-england_figures-to-2023-24.csv'],
    [
      profileAnswer({ demonstration: true }),
      'demonstration_profile_west-sussex-vs-england_figures-to-2023-24.csv',
    ],
    [profileAnswer({ benchmark: null, rows: [] }), 'profile_west-sussex_no-data.csv'],
  ])('says what is inside: %#', (answer, name) => {
    expect(profileFileName(answer, 'csv')).toBe(name);
  });
});
