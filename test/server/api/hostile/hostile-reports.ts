import { toRequests } from './hostile-request.ts';

const report = (...items: readonly string[]) =>
  `/api/v1/reports/collected?${new URLSearchParams(items.map((item) => ['item', item]))}`;

const trend = 'trend?indicator=90284&area=E92000001';

/** Items of a report that are no questions, or too many. */
export const hostileReports = toRequests([
  ['no item', '/api/v1/reports/collected', 400],
  ['a blank item', report(''), 400],
  ['forty items and one', report(...Array.from({ length: 41 }, () => trend)), 400],
  ['a hundred blank items', report(...Array.from({ length: 100 }, () => '')), 400],
  ['an item that is an address', report('https://evil.test/trend?indicator=90284'), 400],
  ['an item that is a file', report('file:///etc/passwd'), 400],
  ['an item that climbs', report('../extracts'), 400],
  ['an item that is a report', report(`reports/collected?item=${encodeURIComponent(trend)}`), 400],
  ['an item that is another address of the interface', report('extracts'), 400],
  ['an item with a secret', report(`${trend}&token=a`), 400],
  ['an item with a format', report(`${trend}&format=xlsx`), 400],
  ['an item that every object has', report('__proto__?area=E92000001'), 400],
  ['an item made of what every object has', report('constructor'), 400],
  ['an item with a parameter that every object has', report(`${trend}&__proto__=1`), 400],
  ['an item with a caption too long', report(`${trend}&caption=${'a'.repeat(301)}`), 400],
  ['an item with findings too many', report(`${trend}${'&finding=a'.repeat(13)}`), 400],
  ['an item with a finding too long', report(`${trend}&finding=${'a'.repeat(1_501)}`), 400],
  ['an item shown as a script', report(`${trend}&as=script`), 400],
  ['an item with half of an encoded letter', report('neighbours/%E0%A4'), 400],
  ['an item of an area that is a statement', report("profile?area=E92000001' OR 1=1 --"), 404],
  ['an item of a hundred thousand letters', report('a'.repeat(100_000)), 400],
  ['an item of an area of a hundred thousand letters', report(`profile?area=${'a'.repeat(100_000)}`), 404],
  ['a title too long', `${report(trend)}&title=${'a'.repeat(151)}`, 400],
  ['two titles', `${report(trend)}&title=a&title=b`, 400],
  ['an item without the rest of its address', '/api/v1/reports/collected?item=trend&indicator=90284', 400],
  ['a document of an item that there is not', report('trends').replace('collected', 'collected.docx'), 400],
]);
