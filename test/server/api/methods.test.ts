import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { methodsAnswerSchema } from '../../../server/contract/methods.ts';
import { openTestService, type TestService } from './open-test-service.ts';

let service: TestService;

beforeAll(async () => {
  service = await openTestService();
});

afterAll(() => service.close());

describe('the methods', () => {
  it('are listed with formulas, citations and worked examples', async () => {
    const { methods } = methodsAnswerSchema.parse(await (await service.ask('/api/v1/methods')).json());
    const byar = methods.find(({ id }) => id === 'byar');
    expect(byar?.citations[0]).toMatch(/^Breslow NE, Day NE\./);
    // Byar's limits of 100 events, as any table has them.
    expect(byar?.example.results[0]?.value).toBeCloseTo(81.362, 3);
  });

  it('are a table, too: a row a method', async () => {
    const response = await service.ask('/api/v1/methods?format=csv');
    expect(response.headers.get('content-disposition')).toContain('methods.csv');
    expect(await response.text()).toMatch(/^crude-rate,"?Crude rate/m);
  });
});
