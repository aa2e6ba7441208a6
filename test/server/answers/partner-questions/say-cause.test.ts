import { afterAll, describe, expect, it } from 'vitest';
import { sayCause } from '../../../../server/answers/partner-questions/say-cause.ts';
import { unmeasuredCause } from '../../../support/causes-cases.ts';
import { fillQuestionStore, groundOf } from '../../../support/partner-question-cases.ts';

const filled = await fillQuestionStore();

afterAll(filled.close);

const ground = await groundOf(filled, 'E10000032');

describe('a cause of injury', () => {
  it('is said in plain words beside those of the classification', () => {
    expect(sayCause(unmeasuredCause, ground.causes, ground).text).toBe(
      'Inanimate mechanical forces (struck by, caught in or cut by things): 25.0% of all.',
    );
  });
});
