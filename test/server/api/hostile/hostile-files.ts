import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { olderExtract } from '../../../support/small-extract.ts';
import { type Row, toRequests } from './hostile-request.ts';

const path = '/api/v1/extracts?policy=published-open';
const bearer = { authorization: 'Bearer token-of-the-test' };
const [header = '', firstRow = ''] = olderExtract.split('\n');

type Body = string | Uint8Array<ArrayBuffer>;

const file = (title: string, body: Body, status = 422, headers: Record<string, string> = {}): Row => [
  title,
  path,
  status,
  { method: 'POST', body, headers: { ...bearer, 'content-type': 'text/csv', ...headers } },
];

/** The sound row with one cell in place of its own. */
const withCell = (title: string, column: string, cell: string): Row => {
  const at = header.split(',').indexOf(column);
  return file(title, `${header}\n${firstRow.split(',').with(at, cell).join(',')}\n`);
};

const bytes = (...numbers: number[]): Uint8Array<ArrayBuffer> => new Uint8Array(numbers);
const textBytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'utf8'));
const joined = (...parts: Uint8Array[]): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.concat(parts));

/** A megabyte of spaces for each of so many bytes: what is called a bomb. */
const bomb = new Uint8Array(gzipSync(Buffer.alloc(64 * 1024 * 1024, ' ')));
const archive = new Uint8Array(zipSync({ 'observations.csv': textBytes(olderExtract) }));
const archiveThatClimbs = new Uint8Array(zipSync({ '../../admin-token': textBytes('stolen') }));
const workbook = new Uint8Array(
  zipSync({ '[Content_Types].xml': textBytes('<Types/>'), 'xl/workbook.xml': textBytes('<a/>') }),
);
const laughs =
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><a>&c;</a>';
const stranger = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>';
const nested = (open: string, close: string, depth: number): string =>
  open.repeat(depth) + close.repeat(depth);

/** Files that must not be taken, and of which nothing may be kept. */
export const hostileFiles = toRequests([
  file('an archive', archive),
  file('an archive whose file climbs out of its folder', archiveThatClimbs),
  file('a workbook', workbook),
  file(
    'an older workbook',
    joined(bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), new Uint8Array(600)),
  ),
  file('a compressed file', new Uint8Array(gzipSync(olderExtract))),
  file('a compressed bomb', bomb),
  file('a compressed bomb that says so', bomb, 415, { 'content-encoding': 'gzip' }),
  ...[
    'gzip',
    'x-gzip',
    'deflate',
    'br',
    'zstd',
    'compress',
    'gzip, gzip',
    'identity, gzip',
    'GZIP',
    'nonsense',
  ].map((encoding) =>
    file(`a body encoded as ${encoding}`, olderExtract, 415, { 'content-encoding': encoding }),
  ),
  ...[
    'application/zip',
    'application/gzip',
    'application/x-tar',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/json',
    'application/xml',
    'text/html',
    'text/xml',
    'image/svg+xml',
    'image/png',
    'application/pdf',
    'application/x-www-form-urlencoded',
    'multipart/mixed; boundary=a',
    'multipart/related; boundary=a',
    'message/http',
    'text/csv, application/json',
    'text',
    '*/*',
    'application/x-php',
    'text/csvx',
  ].map((type) => file(`a file that calls itself ${type}`, olderExtract, 415, { 'content-type': type })),
  file('a PDF document', '%PDF-1.7\n1 0 obj\n'),
  file('a picture', joined(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), new Uint8Array(64))),
  file('a program', joined(bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0), new Uint8Array(1_000))),
  file('a Parquet file', joined(textBytes('PAR1'), new Uint8Array(64))),
  file('a script', '#!/bin/sh\nrm -rf /\n'),
  file('a page', '<!doctype html><script>alert(1)</script>'),
  file('a drawing', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  file('XML that grows', laughs),
  file('XML that fetches a file', stranger),
  file('JSON', '{"a": 1}'),
  file('JSON that would change every object', '{"__proto__": {"polluted": true}}'),
  file('JSON in lists without end', nested('[', ']', 100_000)),
  file(
    'boundaries in lists without end',
    `{"type":"FeatureCollection","features":${nested('[', ']', 100_000)}}`,
  ),
  file('boundaries of nothing', '{"type":"FeatureCollection","features":[]}'),
  file('boundaries that are cut off', '{"type":"FeatureCollection","features":[{"type":"Feature"'),
  file(
    'boundaries with a coordinate that is none',
    '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"LAD23CD":"E06000001","LAD23NM":"Hartlepool"},"geometry":{"type":"Polygon","coordinates":[[["a","b"]]]}}]}',
  ),
  file('nothing', ''),
  file('a byte order mark alone', bytes(0xef, 0xbb, 0xbf)),
  file('line breaks alone', '\n'.repeat(10_000)),
  file('commas alone', ','.repeat(10_000)),
  file('quotes alone', '"'.repeat(9_999)),
  file('zero bytes alone', new Uint8Array(10_000)),
  file('a header alone', `${header}\n`),
  file('a header twice', `${header}\n${header}\n${firstRow}\n`),
  file('a column twice', `${header},value\n${firstRow},1\n`),
  file('a zero byte in a row', `${header}\n${firstRow.replace('persons', 'per\0sons')}\n`),
  file('a quote that is never closed', `${header}\n"${firstRow}\n`),
  file('a cell of more than 64 kB', `${header}\n${firstRow}${'n'.repeat(70_000)}\n`),
  file('a row with more cells than the header', `${header}\n${firstRow},1,2,3\n`),
  file(
    'a hundred thousand columns',
    `${Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(',')}\n1\n`,
  ),
  file('a hundred thousand rows of one letter', `${header}\n${'x\n'.repeat(100_000)}`),
  file(
    'half a letter of two bytes',
    joined(textBytes(`${header}\n`), bytes(0x00, 0xd8), textBytes(firstRow)),
  ),
  file('UTF-16 that breaks off', bytes(0xff, 0xfe, 0x61, 0x00, 0x62)),
  file('UTF-32', bytes(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0)),
  withCell('a statement for an area', 'area_code', "E92000001'; DROP TABLE observation; --"),
  withCell(
    'a formula for an area',
    'area_code',
    '=HYPERLINK("http://evil.test")'.replaceAll('"', '""').replace(/^(.*)$/, '"$1"'),
  ),
  withCell('a script for an area', 'area_code', '<script>alert(1)</script>'),
  withCell('a way up for an area', 'area_code', '../../etc/passwd'),
  withCell('a blank area', 'area_code', ''),
  withCell('a code that never was', 'area_code', 'E06999999'),
  withCell('a word that every object has for an area', 'area_code', '__proto__'),
  withCell('a word that every object has for a sex', 'sex', 'constructor'),
  withCell('a statement for a sex', 'sex', "' OR 1=1 --"),
  withCell('a statement for a period', 'period', "2021/22'; DELETE FROM extract; --"),
  withCell('a year beyond all', 'period', '999999'),
  withCell('an age upside down', 'age', '14-0'),
  withCell('an age beyond life', 'age', '0-99999999999'),
  withCell('a number beyond all', 'value', '1e999'),
  withCell('no number', 'value', 'NaN'),
  withCell('a number without end', 'value', 'Infinity'),
  withCell('a number in hexadecimal', 'value', '0x5A'),
  withCell('a number that is a formula', 'value', '=1+1'),
  withCell('a number with a statement', 'value', '90); --'),
  withCell('a negative count', 'count', '-1'),
  withCell('no denominator', 'denominator', '0'),
  withCell('a number of four hundred digits', 'denominator', '9'.repeat(400)),
  [
    'a file with a layout by a path',
    `${path}&layout=../../etc/passwd`,
    400,
    { method: 'POST', headers: bearer, body: olderExtract },
  ],
  [
    'a file with a policy that there is not',
    '/api/v1/extracts?policy=none%00',
    400,
    { method: 'POST', headers: bearer, body: olderExtract },
  ],
  [
    'a file with two policies',
    `${path}&policy=published-open`,
    400,
    { method: 'POST', headers: bearer, body: olderExtract },
  ],
  [
    'a file under a name too long',
    `${path}&fileName=${'a'.repeat(300)}`,
    400,
    { method: 'POST', headers: bearer, body: olderExtract },
  ],
  [
    'a file followed by a name with a statement',
    `${path}&uploadId=a'--`,
    400,
    { method: 'POST', headers: bearer, body: olderExtract },
  ],
  [
    'a file with a mapping that there is not',
    `${path}&mapping=..%2fa`,
    404,
    { method: 'POST', headers: bearer, body: olderExtract },
  ],
  [
    'a file that says that it is longer than it may be',
    path,
    413,
    {
      method: 'POST',
      headers: { ...bearer, 'content-type': 'text/csv', 'content-length': '99999999999' },
      body: 'a',
    },
  ],
  [
    'a file longer than it may be',
    path,
    413,
    { method: 'POST', headers: { ...bearer, 'content-type': 'text/csv' }, body: 'x'.repeat(1024 * 1024 + 1) },
  ],
]);
