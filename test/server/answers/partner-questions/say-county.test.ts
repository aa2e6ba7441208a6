import { afterAll, describe, expect, it } from 'vitest';
import { countyOf, heldWhere } from '../../../../server/answers/partner-questions/say-county.ts';
import { fillQuestionStore, groundOf } from '../../../support/partner-question-cases.ts';

const filled = await fillQuestionStore();
const [adur, county] = [await groundOf(filled, 'E07000223'), await groundOf(filled, 'E10000032')];

afterAll(filled.close);

const own = { area: { code: 'E07000223', name: 'Adur', type: 'ltla' } } as const;
const above = { area: { code: 'E10000032', name: 'West Sussex', type: 'utla' } } as const;

describe('whose figures they are', () => {
  it('names the county of a district, and not the area itself', () => {
    expect(countyOf(above, adur)).toBe('the county, West Sussex');
    expect(countyOf(own, adur)).toBeNull();
    expect(countyOf(above, county)).toBeNull();
  });

  it('tells those held here from those of the county', () => {
    expect(heldWhere([own], adur)).toBe('held here');
    expect(heldWhere([above, above], adur)).toBe('held of the county, West Sussex,');
    expect(heldWhere([own, above], adur)).toBe('held here and of the county, West Sussex,');
    expect(heldWhere([above, own], county)).toBe('held here');
  });
});
