import { describe, expect, it } from 'vitest';
import { QuestionError } from '../../../server/answers/answer-context.ts';

describe('a question that cannot be answered', () => {
  it('keeps its status beside its message', () => {
    const error = new QuestionError(404, 'unknown area: E99');
    expect([error.status, error.message, error.name]).toEqual([404, 'unknown area: E99', 'QuestionError']);
    expect(error).toBeInstanceOf(Error);
  });
});
