import { describe, expect, it } from 'vitest';
import { threadsFor } from '../../../../server/store/duckdb/database.ts';

describe('threads of the embedded database', () => {
  it.each([
    { cores: 1, threads: 1, because: 'there is no less' },
    { cores: 2, threads: 1, because: 'one core answers' },
    { cores: 4, threads: 3, because: 'one core answers' },
    { cores: 32, threads: 3, because: 'its memory is enough for the writing of three' },
  ])('are $threads on $cores cores, since $because', ({ cores, threads }) => {
    expect(threadsFor(cores)).toBe(threads);
  });
});
