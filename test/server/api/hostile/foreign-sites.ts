import { olderExtract } from '../../../support/small-extract.ts';
import { type Row, toRequests } from './hostile-request.ts';

const health = '/api/v1/health';
const ofHost = (host: string, status: number): Row => [
  `asked as ${host}`,
  `http://${host}/api/v1/health`,
  status,
];

const bearer = { authorization: 'Bearer token-of-the-test' };
const extracts = '/api/v1/extracts?policy=published-open&dryRun=true';
const csv = { ...bearer, 'content-type': 'text/csv' };

const change = (title: string, status: number, headers: Record<string, string>): Row => [
  `a file from ${title}`,
  extracts,
  status,
  { method: 'POST', headers: { ...csv, ...headers }, body: olderExtract },
];

/** Names that strangers have lead to this machine, and pages of other sites that would change something here. */
export const foreignSites = toRequests([
  ofHost('evil.test', 421),
  ofHost('evil.test:3000', 421),
  ofHost('localhost.evil.test', 421),
  ofHost('127.0.0.1.evil.test', 421),
  ofHost('127-0-0-1.evil.test', 421),
  ofHost('evil-localhost', 421),
  ofHost('xn--lcalhost-54a', 421),
  ofHost('injuries.example.org', 421),
  ofHost('localhost', 200),
  ofHost('localhost:9999', 200),
  ofHost('LOCALHOST', 200),
  ofHost('localhost.', 200),
  ofHost('app.localhost', 200),
  ofHost('127.0.0.1', 200),
  ofHost('127.1', 200),
  ofHost('2130706433', 200),
  ofHost('0x7f.1', 200),
  ofHost('[::1]', 200),
  ofHost('[::ffff:127.0.0.1]', 200),
  ofHost('10.0.0.7:3000', 200),
  ['a page by a stranger’s name', 'http://evil.test/', 421],
  ['a file by a stranger’s name', 'http://evil.test/assets/main-1a2b3c.js', 421],
  [
    'a file brought by a stranger’s name',
    `http://evil.test${extracts}`,
    421,
    { method: 'POST', headers: csv, body: olderExtract },
  ],
  ['a name that only an untrusted proxy says', health, 200, { headers: { 'x-forwarded-host': 'evil.test' } }],
  change('no browser', 200, {}),
  change('a page of this service', 200, { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' }),
  change('a page of this service in an older browser', 200, { origin: 'http://localhost' }),
  change('another site', 403, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.test' }),
  change('a neighbouring site', 403, { 'sec-fetch-site': 'same-site', origin: 'http://other.localhost' }),
  change('nowhere', 403, { 'sec-fetch-site': 'none' }),
  change('a word that no browser says', 403, { 'sec-fetch-site': 'same-origin, cross-site' }),
  change('a blank word', 403, { 'sec-fetch-site': '' }),
  change('another site in an older browser', 403, { origin: 'https://evil.test' }),
  change('another port of this machine in an older browser', 403, { origin: 'http://localhost:5000' }),
  change('a sandboxed frame', 403, { origin: 'null' }),
  change('an origin that is none', 403, { origin: 'localhost' }),
  change('an origin that begins alike', 403, { origin: 'http://localhost.evil.test' }),
  change('an origin with credentials', 403, { origin: 'http://localhost@evil.test' }),
  change('a page that claims a proxy', 403, { origin: 'https://evil.test', 'x-forwarded-host': 'evil.test' }),
  [
    'a form of another site without a token',
    extracts,
    403,
    {
      method: 'POST',
      headers: { origin: 'https://evil.test', 'content-type': 'text/plain' },
      body: olderExtract,
    },
  ],
  [
    'a withdrawal from another site',
    '/api/v1/extracts/0123456789abcdef',
    403,
    { method: 'DELETE', headers: { ...bearer, origin: 'https://evil.test' } },
  ],
  [
    'a mapping from another site',
    '/api/v1/mappings/a',
    403,
    { method: 'PUT', headers: { ...bearer, origin: 'https://evil.test' }, body: '{}' },
  ],
  [
    'a removal from another site',
    '/api/v1/mappings/a',
    403,
    { method: 'DELETE', headers: { ...bearer, 'sec-fetch-site': 'cross-site' } },
  ],
]);
