import { afterAll, describe, expect, it } from 'vitest';
import { causesFilling } from '../../../support/causes-cases.ts';
import { fillStore } from '../../../support/filled-store.ts';
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

  it('has, of a district without causes, those of its county, and its own gap where that has none', async () => {
    const none = (await groundOf(filled, 'E07000223')).causes;
    expect([none.area.name, none.why === null]).toEqual(['Adur', false]);
    const held = await fillStore([causesFilling]);
    const { causes, priced } = await groundOf(held, 'E07000223', 1);
    await held.close();
    expect([causes, priced].map(({ area, why }) => [area.name, why])).toEqual([
      ['West Sussex', null],
      ['West Sussex', null],
    ]);
  });

  it('asks for causes at the age for which a source says what they cost', async () => {
    const { priced } = await groundOf(filled, 'E10000032');
    expect(priced.question.age.key).toBe('0-4');
  });
});
