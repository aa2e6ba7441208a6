import { describe, expect, it } from 'vitest';
import { isMadeUp } from '../../../../server/ingest/registers/is-made-up.ts';

describe('an entry of a register', () => {
  it.each([
    ['Example County Council (demonstration)', true],
    ['Example County Council (Demonstration) ', true],
    ['Leeds Demonstration Project', false],
    ['Demonstration (Leeds) Trust', false],
    ['', false],
  ])('named %o is made up: %s', (name, expected) => {
    expect(isMadeUp(name)).toBe(expected);
  });
});
