import { afterAll, describe, expect, it } from 'vitest';
import { QuestionError } from '../../../server/answers/answer-context.ts';
import { findIndicatorGround } from '../../../server/answers/find-indicator-ground.ts';
import { catalogue, extract, observation } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

const { store, close } = await fillStore([
  {
    extract: extract('real', { released: '2024-03-05' }),
    observations: [observation('2022/23', { value: 3 })],
  },
]);
afterAll(close);

const context = { store, catalogue, today: '2026-01-31', version: 1 };

describe('what a question about an indicator stands on', () => {
  it("is the indicator of our id or the publisher's, which brings its age, with areas and extracts", async () => {
    const { found, areas, extracts } = await findIndicatorGround('90284', context);
    expect(found.indicator.id).toBe('injury-admissions');
    expect(found.age).toMatchObject({ from: 0, to: 14 });
    expect(areas.get('E10000032')?.name).toBe('West Sussex');
    expect([...extracts.keys()]).toEqual(['real']);
  });

  it('does not exist for an unknown indicator', async () => {
    await expect(findIndicatorGround('90285x', context)).rejects.toThrow(QuestionError);
  });

  it('is as it was at an earlier version', async () => {
    const { found, extracts } = await findIndicatorGround('injury-admissions', { ...context, version: 0 });
    expect(found.indicator.holdings).toBeNull();
    expect(extracts.size).toBe(0);
  });
});
