import { describe, expect, it } from 'vitest';
import { toSuccession } from '../../../../server/answers/responsibilities/to-succession.ts';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';

const { organisations } = loadCatalogue();
const say = (id: string) => {
  const found = organisations.find((each) => each.id === id);
  if (!found) throw new Error(`no such organisation: ${id}`);
  return toSuccession(found, organisations);
};

describe('the succession of bodies', () => {
  it('goes from the CCG to the ICB on 1 July 2022', () => {
    expect(say('clinical-commissioning-group')).toMatchObject({
      dates: '1 April 2013 to 30 June 2022',
      successors: ['Integrated care board'],
      otherNames: ['CCG'],
    });
    expect(say('integrated-care-board')).toMatchObject({ dates: 'from 1 July 2022', successors: [] });
    expect(say('integrated-care-board').note).toContain('42');
  });

  it('says what NHS England was called in law', () => {
    expect(say('nhs-england').note).toMatch(/^Called NHS Commissioning Board in law until 30 June 2022\./);
  });
});
