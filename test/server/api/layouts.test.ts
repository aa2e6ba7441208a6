import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutsAnswerSchema } from '../../../server/contract/layouts.ts';
import { openTestService, type TestService } from './open-test-service.ts';

let service: TestService;

beforeAll(async () => {
  service = await openTestService();
});

afterAll(() => service.close());

describe('the layouts', () => {
  it('are listed with their publisher, policy and columns', async () => {
    const { layouts } = layoutsAnswerSchema.parse(await (await service.ask('/api/v1/layouts')).json());
    const own = layouts.find(({ id }) => id === 'observations');
    expect(own).toMatchObject({ table: null, defaultPolicy: null });
    expect(own?.columns).toContainEqual({ header: 'area_code', isNeeded: true });
    expect(layouts.filter(({ id }) => id === 'stats19').length).toBeGreaterThan(1);
  });

  it('are a table, too: a row a column', async () => {
    const csv = await (await service.ask('/api/v1/layouts?format=csv')).text();
    expect(csv).toContain('layout,table,publisher,licence,default_policy,column,needed');
    expect(csv).toMatch(/^observations,,[^\r\n]*,area_code,true,[^\r\n]*\/api\/v1\/layouts[^\r\n]*\r$/m);
  });
});
