import { afterAll, describe, expect, it } from 'vitest';
import { partOnCosts } from '../../../../server/answers/partner-questions/part-on-costs.ts';
import { fillQuestionStore, groundOf } from '../../../support/partner-question-cases.ts';

const filled = await fillQuestionStore();

afterAll(filled.close);

const ground = await groundOf(filled, 'E10000032');

describe('the costs of injuries', () => {
  it('give every price that the catalogue has with its year and source, none added up', () => {
    const published = partOnCosts(ground).statements.filter(({ evidence }) => evidence === 'study');
    expect(published).toHaveLength(ground.catalogue.costs.length);
    expect(published.every(({ source }) => source.length > 0)).toBe(true);
    // Department for Transport, value of preventing a fatal casualty in prices of 2009.
    expect(published.some(({ text }) => text.includes('£1,585,510 each, in prices of 2009'))).toBe(true);
  });
});
