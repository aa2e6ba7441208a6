import { afterAll, describe, expect, it } from 'vitest';
import {
  sayDutiesNow,
  sayDutiesThen,
  sayLeadsInShort,
} from '../../../../server/answers/partner-questions/say-duties.ts';
import { fillQuestionStore, groundOf } from '../../../support/partner-question-cases.ts';

const filled = await fillQuestionStore();

afterAll(filled.close);

describe('whose job it is', () => {
  it('now is said by duty, with the law and the candidates who have it', async () => {
    const statements = sayDutiesNow(await groundOf(filled, 'E10000032', 1));
    const said = statements.map(({ text, evidence, partners }) => [text, evidence, partners]);
    expect(said).toContainEqual([
      'Injury, under 5 (0 to 4 years): public health services are commissioned by the council public health team (county or unitary): West Sussex, since 1 October 2015.',
      'law',
      ['council-public-health'],
    ]);
    expect(said).toContainEqual([
      'Homelessness: the outcome is led by the housing authority (the district or unitary council): each district or unitary council in West Sussex.',
      'law',
      ['housing-authority'],
    ]);
    expect(said).toContainEqual([
      'Child poverty: no statutory local lead since the duty to reduce child poverty was repealed (on 16 May 2016).',
      'law',
      [],
    ]);
    expect(statements.some(({ text }) => text.includes('NHS England'))).toBe(false);
  });

  it('was NHS England’s for under-fives in 2014/15, while the council led', async () => {
    // SI 2015/921: under-fives passed to councils on 1 October 2015; before, from April 2013, NHS England commissioned.
    const [statement] = sayDutiesThen(await groundOf(filled, 'E10000030'));
    expect(statement?.text).toMatch(
      /^Hospital admissions for injury, ages 0 to 4 years, 2014\/15: services commissioned then by NHS England; outcome led then by council/,
    );
    expect(statement?.source).toContain('health visiting, Family Nurse Partnership');
  });

  it('is, of roads and poverty, only ever said of a lead', async () => {
    const statements = sayDutiesThen(await groundOf(filled, 'E10000032'));
    const others = statements.filter(({ text }) => /road|low income/i.test(text));
    expect(others).toHaveLength(2);
    expect(others.filter(({ text }) => text.includes('commissioned'))).toEqual([]);
  });

  it('is said in one sentence for those in a hurry', async () => {
    const { responsibilities } = await groundOf(filled, 'E07000223');
    expect(sayLeadsInShort(responsibilities)).toBe(
      'In charge today: public health services for children, the council public health team (the county, West Sussex); injury, the council (the county, West Sussex); roads, the local highway authority and road safety partnership (the county, West Sussex); child poverty, nobody by law; homelessness, the housing authority (Adur).',
    );
  });
});
