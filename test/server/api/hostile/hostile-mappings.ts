import { type Row, toRequests } from './hostile-request.ts';

const bearer = { authorization: 'Bearer token-of-the-test', 'content-type': 'application/json' };
const sound = {
  headers: ['ONS', 'Rate'],
  columns: { area_code: 'ONS', value: 'Rate' },
  constants: { indicator: 'play-areas', period: '2015', age: '0-15' },
  policy: null,
};

const mapping = (title: string, body: BodyInit, status = 400, headers: Record<string, string> = {}): Row => [
  title,
  '/api/v1/mappings/rates',
  status,
  { method: 'PUT', body, headers: { ...bearer, ...headers } },
];

const changed = (title: string, change: object, status = 400): Row =>
  mapping(title, JSON.stringify({ ...sound, ...change }), status);

const named = (title: string, name: string, status: number): Row => [
  title,
  `/api/v1/mappings/${name}`,
  status,
  { method: 'PUT', body: JSON.stringify(sound), headers: bearer },
];

/** JSON that is no mapping, or that would be more than one. */
export const hostileMappings = toRequests([
  mapping('nothing', ''),
  mapping('half an object', '{"headers": ['),
  mapping('an object with a word behind it', `${JSON.stringify(sound)} true`),
  mapping('JSON with a comment', `/* a */ ${JSON.stringify(sound)}`),
  mapping('JSON in single quotes', "{'headers': []}"),
  mapping('a list', '[]'),
  mapping('a text', '"rates"'),
  mapping('null', 'null'),
  mapping('a number beyond all', '1e999'),
  mapping('no number', 'NaN'),
  mapping('lists without end', '['.repeat(100_000) + ']'.repeat(100_000)),
  mapping('objects without end', `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`),
  mapping('a text of a lone surrogate', '{"headers": ["\\ud800"]}'),
  mapping('bytes that are no UTF-8', new Uint8Array([0x7b, 0xc0, 0xaf, 0x7d])),
  mapping('bytes with a byte order mark of UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])),
  mapping('zero bytes', new Uint8Array(1_000)),
  mapping('more than 256 kB', JSON.stringify({ ...sound, headers: ['a'.repeat(300_000)] }), 413),
  mapping(
    'more than 256 kB in letters of four bytes',
    JSON.stringify({ ...sound, headers: ['𝕬'.repeat(70_000)] }),
    413,
  ),
  mapping('a megabyte of spaces', ' '.repeat(1024 * 1024), 413),
  mapping('a compressed mapping', JSON.stringify(sound), 415, { 'content-encoding': 'gzip' }),
  mapping('a form', 'a=b', 415, { 'content-type': 'application/x-www-form-urlencoded' }),
  mapping('a form of parts', 'a', 415, { 'content-type': 'multipart/form-data; boundary=a' }),
  mapping('XML', '<a/>', 415, { 'content-type': 'application/xml' }),
  mapping('something that only begins like JSON', JSON.stringify(sound), 415, {
    'content-type': 'application/json-patch+json',
  }),
  mapping(
    'a member that changes every object',
    `{"__proto__": {"policy": null}, ${JSON.stringify(sound).slice(1)}`,
  ),
  mapping(
    'a member that makes objects',
    `{"constructor": {"prototype": {"a": 1}}, ${JSON.stringify(sound).slice(1)}`,
  ),
  changed('a member that there is not', { isAdministrator: true }),
  changed('a time of its own', { savedAt: '2000-01-01' }),
  changed('columns by a word that every object has', {
    columns: JSON.parse('{"__proto__": "ONS", "area_code": "ONS", "value": "Rate"}'),
  }),
  changed('constants by a word that every object has', {
    constants: { ...sound.constants, constructor: 'a' },
  }),
  changed('headers that are objects', { headers: [{ toString: 'ONS' }, 'Rate'] }),
  changed('a thousand headers and one', { headers: Array.from({ length: 1_001 }, (_, at) => `h${at}`) }),
  changed('a header of a thousand letters', { headers: ['ONS', 'Rate', 'a'.repeat(1_000)] }),
  changed('a constant of a thousand letters', { constants: { ...sound.constants, note: 'a'.repeat(1_000) } }),
  changed('a constant that is a list', { constants: { ...sound.constants, period: ['2015'] } }),
  changed('a policy that there is not', { policy: '../none' }),
  changed('another name', { name: 'other' }),
  changed('a name that is a path', { name: '../rates' }),
  changed('a name that is an object', { name: {} }),
  named('under a name with a slash', 'a%2fb', 400),
  named('under a name with a slash of Windows', 'a%5cb', 400),
  named('under a name with a line break', 'a%0ab', 400),
  named('under a name with a zero byte', 'a%00b', 400),
  named('under a name with an escape', 'a%1b%5b2Jb', 400),
  named('under a name too long', 'a'.repeat(101), 400),
  [
    'a removal of a name that there is not',
    '/api/v1/mappings/%27%20OR%201=1%20--',
    404,
    { method: 'DELETE', headers: bearer },
  ],
  [
    'a removal of a name that every object has',
    '/api/v1/mappings/__proto__',
    404,
    { method: 'DELETE', headers: bearer },
  ],
]);
