import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingertipsHeader } from '../../../scripts/demo/fingertips-file.ts';
import { inequalityAnswerSchema } from '../../../server/contract/inequality.ts';
import { decileNames, decileType, publishedTenths } from '../../support/inequality-cases.ts';
import { openTestService, type TestService } from './open-test-service.ts';

/** England by tenth in 2023/24 as Fingertips publishes it, with the columns that it fills. */
function publishedExtract(): string {
  const rows = publishedTenths.map(([value, lower, upper, count, denominator], at) =>
    [
      '90284',
      'Hospital admissions caused by unintentional and deliberate injuries in children (aged 0 to 14 years)',
      ...['', '', 'E92000001', 'England', 'England', 'Persons', '<15 yrs'],
      `"${decileType}"`,
      decileNames[at],
      '2023/24',
      ...[value, lower, upper, '', '', count, denominator],
      ...['', '', 'Not compared', 'Not compared', '20230000', '', '', '1y'],
    ].join(','),
  );
  return `${[fingertipsHeader.join(','), ...rows].join('\r\n')}\r\n`;
}

let service: TestService;

beforeAll(async () => {
  service = await openTestService();
  expect((await service.bring(publishedExtract(), 'policy=published-open')).status).toBe(201);
});

afterAll(() => service.close());

const question = 'indicator=90284&area=E92000001';
const name = 'inequality_injury-admissions_0-14_persons_england_by-deprivation_2023-24';

describe('an inequality over HTTP', () => {
  // R: see slope-of-period.test.ts.
  it('is answered from a published extract with the slope index of R', async () => {
    const response = await service.ask(`/api/v1/inequalities?${question}`);
    const answer = inequalityAnswerSchema.parse(await response.json());
    expect(answer.slopeIndex?.value).toBeCloseTo(17.481253131206728, 10);
    expect(answer.categories.map(({ label }) => label)).toEqual(decileNames);
  });

  it('is a table under a name that says what is inside', async () => {
    const response = await service.ask(`/api/v1/inequalities?${question}&format=csv`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain(`${name}.csv`);
    expect((await response.text()).split('\r\n')[0]).toMatch(/^measure,indicator_id,/);
  });

  it('is drawn for print, as SVG and as PNG of the size asked for', async () => {
    const svg = await service.ask(`/api/v1/charts/inequality.svg?${question}`);
    expect(svg.headers.get('content-disposition')).toContain(`inline; filename="${name}.svg"`);
    expect(await svg.text()).toContain('Slope index 17.5 per 10,000');
    const png = await service.ask(
      `/api/v1/charts/inequality.png?${question}&width=160&dpi=100&download=true`,
    );
    expect(png.headers.get('content-disposition')).toContain(`attachment; filename="${name}.png"`);
    const bytes = Buffer.from(await png.arrayBuffer());
    // 160 mm at 100 dots per inch.
    expect(bytes.readUInt32BE(16)).toBe(630);
  });

  it('is 304 while its figures hold', async () => {
    const address = `/api/v1/inequalities?${question}`;
    const tag = (await service.ask(address)).headers.get('etag') ?? '';
    expect((await service.ask(address, { headers: { 'if-none-match': tag } })).status).toBe(304);
  });
});
