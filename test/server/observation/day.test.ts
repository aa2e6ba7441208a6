import { describe, expect, it } from 'vitest';
import { isDay } from '../../../server/observation/day.ts';

describe('isDay', () => {
  it.each(['2025-03-31', '2024-02-29'])('takes %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(['2023-02-29', '2025-3-31', '31/03/2025', '2025-13-01', '', 'soon'])(
    'does not take "%s"',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});
