import type { HostileRequest } from './hostile-request.ts';

/** What would reach a database, a shell, a template or a page if a parameter were pasted into it. */
const texts: readonly string[] = [
  "' OR '1'='1",
  "'; DROP TABLE observation; --",
  "E92000001' UNION SELECT * FROM extract --",
  "x'); COPY observation TO '/tmp/stolen'; --",
  "1; SELECT * FROM read_csv('/etc/passwd')",
  "' AND 1=(SELECT count(*) FROM pg_sleep(5)) --",
  "\"; ATTACH '/etc/passwd' AS stolen; --",
  '$(touch /tmp/stolen)',
  '`id`',
  '{{constructor.constructor("return process")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text is sent as it stands
  '${process.env.ADMIN_TOKEN}',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '../../../../etc/passwd',
  '%00',
  '\u0000',
  '\u001b[2J\u001b]0;owned\u0007',
  '%s%s%s%n',
  '*)(uid=*))(|(uid=*',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '\u202egnp.exe',
  '\ud800',
  '\ufeff\u200b\u2060',
  '-1',
  '9'.repeat(400),
  '1e999',
  'NaN',
  'null',
  'undefined',
  '[object Object]',
  'true',
];

/** Where such a text may be sent, and what must become of it: unknown, wrong, or found nowhere. */
const places: readonly (readonly [title: string, path: string, status: number])[] = [
  ['the area of a trend', '/trends?indicator=90284&area=TEXT', 404],
  ['the indicator of a trend', '/trends?area=E92000001&indicator=TEXT', 404],
  ['the benchmark of a trend', '/trends?indicator=90284&area=E92000001&benchmark=TEXT', 404],
  ['the sex of a trend', '/trends?indicator=90284&area=E92000001&sex=TEXT', 400],
  ['the format of a trend', '/trends?indicator=90284&area=E92000001&format=TEXT', 400],
  ['the name of a parameter', '/trends?indicator=90284&area=E92000001&TEXT=1', 400],
  ['the code of an area', '/areas/TEXT', 404],
  ['a body', '/bodies/TEXT', 404],
  ['the method of a comparison', '/comparisons?indicator=90284&method=TEXT', 400],
  ['the order of an overview', '/overviews?parent=E12000008&sort=TEXT', 400],
  ['an extract', '/extracts/TEXT', 404],
  ['the width of a picture', '/charts/trend.svg?indicator=90284&area=E92000001&width=TEXT', 400],
  ['an item of a report', '/reports/collected?item=TEXT', 400],
];

/** A lone surrogate has no bytes of its own; these are what careless programs send for it. */
const encoded = (text: string): string => (text === '\ud800' ? '%ED%A0%80' : encodeURIComponent(text));

/** Every text in every place. */
export const injectedParameters: readonly HostileRequest[] = places.flatMap(([title, path, status]) =>
  texts.map((text) => ({
    title: `${title}: ${JSON.stringify(text).slice(0, 60)}`,
    path: `/api/v1${path.replace('TEXT', encoded(text))}`,
    status,
  })),
);
