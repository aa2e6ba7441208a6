import { olderExtract } from '../../../support/small-extract.ts';
import { type Row, toRequests } from './hostile-request.ts';

const path = '/api/v1/extracts?policy=published-open&dryRun=true';
const authorization = 'Bearer token-of-the-test';
const formType = 'multipart/form-data; boundary=edge';

const form = (title: string, status: number, body: string, type = formType): Row => [
  title,
  path,
  status,
  { method: 'POST', body, headers: { authorization, 'content-type': type } },
];

const part = (disposition: string, content: string, more = ''): string =>
  `--edge\r\nContent-Disposition: form-data; ${disposition}\r\n${more}\r\n${content}\r\n`;
const filePart = (name: string, content = olderExtract) => part(`name="file"; filename="${name}"`, content);
const closed = (...parts: readonly string[]) => `${parts.join('')}--edge--\r\n`;
const mapping = part('name="mapping"', '{}');

/** Forms that are no forms, hold too much, or name their files after places; those that are taken are only looked at. */
export const hostileForms = toRequests([
  form('no boundary', 400, closed(filePart('a.csv')), 'multipart/form-data'),
  form('a blank boundary', 400, closed(filePart('a.csv')), 'multipart/form-data; boundary='),
  form('another boundary', 400, closed(filePart('a.csv')), 'multipart/form-data; boundary=other'),
  form(
    'a boundary of a hundred thousand letters',
    400,
    closed(filePart('a.csv')),
    `multipart/form-data; boundary=${'a'.repeat(100_000)}`,
  ),
  form('nothing', 400, ''),
  form('an end alone', 400, '--edge--\r\n'),
  form('no end', 400, filePart('a.csv')),
  form('no file', 400, closed(part('name="layout"', 'auto'))),
  form('a file for a field', 400, closed(part('name="file"', olderExtract))),
  form('twenty files and one', 400, closed(...Array.from({ length: 21 }, (_, at) => filePart(`${at}.csv`)))),
  form(
    'a thousand fields',
    400,
    closed(...Array.from({ length: 1_000 }, (_, at) => part(`name="a${at}"`, 'a'))),
  ),
  form('two mappings', 400, closed(mapping, mapping, filePart('a.csv'))),
  form('a mapping behind the file', 400, closed(filePart('a.csv'), mapping)),
  form('a mapping that is none', 400, closed(mapping, filePart('a.csv'))),
  form(
    'a mapping that changes every object',
    400,
    closed(part('name="mapping"', '{"__proto__":{}}'), filePart('a.csv')),
  ),
  form('a mapping too long', 400, closed(part('name="mapping"', 'a'.repeat(300_000)), filePart('a.csv'))),
  form(
    'a mapping too long, as a file',
    400,
    closed(part('name="mapping"; filename="a"', 'a'.repeat(300_000)), filePart('a.csv')),
  ),
  form('headers that are none', 400, `--edge\r\n__proto__: a\r\n\r\na\r\n--edge--\r\n`),
  form('a header without an end', 400, `--edge\r\n${'a'.repeat(200_000)}`),
  form('an archive for a file', 422, closed(filePart('a.zip', 'PK\u0003\u0004aaaa'))),
  form('a page for a file', 422, closed(filePart('a.html', '<!doctype html><script>alert(1)</script>'))),
  ...[
    '../../../etc/passwd',
    '..\\..\\windows\\win.ini',
    'C:\\data\\a.csv',
    '/etc/passwd',
    'a.csv\u0000.exe',
    'a\u001b[2J.csv',
    '%2e%2e%2fa.csv',
    '<script>alert(1)</script>.csv',
    '=HYPERLINK(1).csv',
    '__proto__',
    'con',
    '.',
    '..',
    ' ',
    'a'.repeat(10_000),
    '\u202evsc.exe',
    '𝕬'.repeat(200),
  ].map((name) => form(`a file named ${JSON.stringify(name).slice(0, 40)}`, 200, closed(filePart(name)))),
]);
