import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { causesAnswerSchema } from '../../../server/contract/causes.ts';
import { openTestService, type TestService } from './open-test-service.ts';

/** Counts of children under 5 by cause, as a council counts them from its own records: our own layout. */
const counted = [
  'area_code,financial_year,age,sex,cause,length_of_stay,count',
  'E06000043,2023/24,2,1,W06,0,150',
  'E06000043,2023/24,2,1,W10,3,50',
  'E06000043,2023/24,3,2,X42,0,60',
  'E06000043,2023/24,3,2,V03,1,20',
  'E06000043,2023/24,1,2,W67,1,3',
  'E06000043,2023/24,1,2,,1,40',
].join('\n');

let service: TestService;

beforeAll(async () => {
  service = await openTestService();
  expect((await service.bring(`${counted}\n`)).status).toBe(201);
});

afterAll(() => service.close());

const question = 'area=E06000043&age=0-4';

describe('causes over HTTP', () => {
  it('are answered from counted admissions, small counts hidden', async () => {
    const response = await service.ask(`/api/v1/causes?${question}`);
    const { groups, addsUp, why } = causesAnswerSchema.parse(await response.json());
    expect([why, addsUp]).toEqual([null, true]);
    const countOf = (key: string) => groups.find((group) => group.key === key)?.measure?.count;
    expect(countOf('falls')).toBe(200);
    expect(countOf('poisoning')).toBe(60);
    expect(countOf('drowning')).toBeNull();
    expect(groups.find(({ key }) => key === 'drowning')?.measure?.missing).toBe('suppressed');
  });

  it('are a table and a drawing under a name that says what is inside', async () => {
    const name = 'causes-of-injury-admissions_brighton-and-hove_0-4_2023-24';
    const csv = await service.ask(`/api/v1/causes?${question}&format=csv`);
    expect(csv.headers.get('content-disposition')).toContain(`${name}.csv`);
    expect((await csv.text()).split('\r\n')[0]).toMatch(/^measure,indicator_id,/);
    const svg = await service.ask(`/api/v1/charts/causes.svg?${question}`);
    expect(svg.headers.get('content-disposition')).toContain(`inline; filename="${name}.svg"`);
    const png = await service.ask(`/api/v1/charts/causes.png?${question}&width=160&dpi=100`);
    // 160 mm at 100 dots per inch.
    expect(Buffer.from(await png.arrayBuffer()).readUInt32BE(16)).toBe(630);
  });

  it('take the names of parameters seriously', async () => {
    const response = await service.ask(`/api/v1/causes?${question}&cause=falls`);
    expect(response.status).toBe(400);
  });
});
