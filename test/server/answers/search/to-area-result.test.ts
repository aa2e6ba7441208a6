import { expect, it } from 'vitest';
import { toAreaResult } from '../../../../server/answers/search/to-area-result.ts';
import { areas, cumbria, westSussex } from '../../../support/answer-cases.ts';

it('an area says its kind and code, and of the past what replaced it', () => {
  expect(toAreaResult(westSussex, areas, '2026-01-31')).toMatchObject({
    detail: 'Upper-tier or unitary authority, E10000032',
    note: null,
    address: '/areas/E10000032',
  });
  expect(toAreaResult(cumbria, areas, '2026-01-31').note).toContain(
    'It was replaced by Cumberland (E06000063)',
  );
  expect(toAreaResult(cumbria, areas, '2023-03-31').note).toBeNull();
});
