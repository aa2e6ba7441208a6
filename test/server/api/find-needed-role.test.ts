import type { Context } from 'hono';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { collectables } from '../../../server/api/collectables.ts';
import { adminToken, openTestService, type TestService } from './open-test-service.ts';

const path = '/api/v1/undeclared';

/** What nobody may be told before somebody has said who may be told it. */
const tellFigures = vi.fn(async (context: Context) => context.text('figures'));

afterEach(() => {
  vi.restoreAllMocks();
  tellFigures.mockClear();
});

let service: TestService;

beforeEach(async () => {
  service = await openTestService();
});
afterEach(() => service.close());

describe('a route that stands in no table of roles', () => {
  it.each([
    ['nobody', {}],
    ['a wrong token', { authorization: 'Bearer guess' }],
    ['the administrator', { authorization: `Bearer ${adminToken}` }],
  ])('is refused to %s, and the log says what is missing', async (_title, headers) => {
    service.app.post(path, tellFigures);
    const response = await service.ask(path, { method: 'POST', headers });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('figures');
    expect(tellFigures).not.toHaveBeenCalled();
    const message = `no role is declared for POST ${path}: describe it, and add it to route-roles.ts`;
    expect(service.faults).toMatchObject([{ err: { message } }]);
  });

  it.each<[string, (app: TestService['app']) => void, string]>([
    ['GET', (app) => app.get(path, tellFigures), `no role is declared for GET ${path}`],
    ['DELETE', (app) => app.delete(path, tellFigures), `no role is declared for DELETE ${path}`],
    ['every method', (app) => app.all(path, tellFigures), `a route takes every method: ${path}`],
    ['what comes by', (app) => app.use(path, tellFigures), `a route takes every method: ${path}`],
  ])('and takes %s keeps the service from starting', (_title, addRoute, message) => {
    const [first] = collectables;
    if (!first) throw new Error('no routes');
    vi.spyOn(first, 'addRoutes').mockImplementation(({ app }) => addRoute(app));
    expect(() => service.restart()).toThrow(message);
  });
});
