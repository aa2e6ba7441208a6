import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService, type TestService } from './open-test-service.ts';

const figure = (item: string) => `/api/v1/reports/figure.svg?${new URLSearchParams({ item })}`;
const trend = 'trend?indicator=injury-admissions&area=E10000032';

let service: TestService;

beforeAll(async () => {
  service = await openTestService();
});

afterAll(() => service.close());

describe('the figure of an item of a report', () => {
  it('is drawn 160 mm wide, whatever the item says of its words', async () => {
    const response = await service.ask(figure(`${trend}&as=both&caption=Ours`));
    expect(response.headers.get('content-type')).toBe('image/svg+xml');
    const svg = await response.text();
    expect(svg).toMatch(/<svg[^>]* width="160mm"/);
  });

  it('says less than the picture of the chart, whose sources and methods the report says around it', async () => {
    const alone = await (await service.ask(`/api/v1/charts/${trend.replace('?', '.svg?')}`)).text();
    const inReport = await (await service.ask(figure(trend))).text();
    expect(alone).toContain('Recent trends follow the method');
    expect(inReport).not.toContain('Recent trends follow the method');
    // When its figures were held stands below it there.
    expect(alone).toContain('No figures are held yet.');
    expect(inReport).not.toContain('No figures are held yet.');
  });

  it.each([
    ['a table', 'arrangements?area=E10000032', 400, 'no figure: arrangements is a table'],
    ['nothing that is known', 'film?area=E10000032', 400, 'unknown chart or answer: film'],
    ['an area that is not known', 'trend?indicator=injury-admissions&area=E99999999', 404, 'E99999999'],
  ])('is refused in words for %s', async (_title, item, status, words) => {
    const response = await service.ask(figure(item));
    expect(response.status).toBe(status);
    expect((await response.json()).detail).toContain(words);
  });
});
