import { describe, expect, it } from 'vitest';
import { describePicture } from '../../../server/reports/describe-picture.ts';

const drawn = {
  subtitle: 'Hospital admissions for injury, per 10,000, ages 0 to 14 years, persons; St. Helens; 2023/24',
  alternativeText: 'Bar chart of 2 areas. From St. Helens, 26.0, to Kent, 3.3. 7 suppressed.',
  demonstration: true,
};

describe('the description of a picture in a document', () => {
  it('says that it is made up and of what it is, then what it shows', () => {
    expect(describePicture(drawn)).toBe(
      'Demonstration data. Hospital admissions for injury, ages 0 to 14 years, persons. Bar chart of 2 areas. From St. Helens, 26.0, to Kent, 3.3. 7 suppressed.',
    );
  });

  it('ends with the last sentence before one that does not fit 220 characters, so that nothing is passed over', () => {
    const long = { ...drawn, demonstration: false, alternativeText: `Bar chart. ${'A'.repeat(200)}. Short.` };
    expect(describePicture(long)).toBe(
      'Hospital admissions for injury, ages 0 to 14 years, persons. Bar chart.',
    );
  });
});
