import { afterAll, describe, expect, it } from 'vitest';
import { fillQuestionStore, groundOf } from '../../../support/partner-question-cases.ts';

const filled = await fillQuestionStore();

afterAll(filled.close);

describe('what the four questions are answered from', () => {
  it('is, of a county, also what only its districts have figures of', async () => {
    const { districts, county, profile } = await groundOf(filled, 'E10000032');
    expect(districts.map(({ indicator }) => indicator.id)).toEqual(['homelessness-duty-owed-children']);
    expect([county, profile.area.name]).toEqual([null, 'West Sussex']);
  });

  it('is, of a district, also the profile of its county', async () => {
    const { county, districts } = await groundOf(filled, 'E07000223');
    expect([county?.area.name, districts]).toEqual(['West Sussex', []]);
  });

  it('has the rows of registers in force, and those of the version asked about', async () => {
    const { rows } = await groundOf(filled, 'E10000032');
    expect(rows.map(({ entry }) => entry.body.organisation)).toEqual([
      'West Sussex Fire and Rescue Service',
      'Adur Homes',
    ]);
    expect((await groundOf(filled, 'E10000032', 1)).rows).toEqual([]);
  });

  it('asks for causes at the age for which a source says what they cost', async () => {
    const { priced } = await groundOf(filled, 'E10000032');
    expect(priced.question.age.key).toBe('0-4');
  });
});
