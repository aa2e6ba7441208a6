import { toRequests } from './hostile-request.ts';

const trends = '/api/v1/trends?indicator=90284&area=E92000001';
const bearer = { authorization: 'Bearer token-of-the-test' };

/** Methods that addresses do not take, and ways of passing one off as another. */
export const strangeMethods = toRequests([
  ...['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'MKCOL', 'LOCK', 'SEARCH', 'FOO', 'get2'].map(
    (method) => [`${method} of an answer`, trends, 405, { method }] as const,
  ),
  ...['PUT', 'PATCH', 'PROPFIND', 'PURGE'].map(
    (method) =>
      [`${method} of the list of extracts`, '/api/v1/extracts', 405, { method, headers: bearer }] as const,
  ),
  ...['POST', 'PUT', 'DELETE', 'PATCH'].map(
    (method) => [`${method} of a page`, '/trends', 405, { method }] as const,
  ),
  ['POST of a file of the pages', '/assets/main-1a2b3c.js', 405, { method: 'POST' }],
  ['POST of an extract', '/api/v1/extracts/0123456789abcdef', 405, { method: 'POST', headers: bearer }],
  ['DELETE of all extracts', '/api/v1/extracts', 405, { method: 'DELETE', headers: bearer }],
  ['DELETE of all mappings', '/api/v1/mappings', 405, { method: 'DELETE', headers: bearer }],
  [
    'DELETE passed off as GET by a header',
    '/api/v1/extracts/0123456789abcdef',
    404,
    { headers: { ...bearer, 'x-http-method-override': 'DELETE' } },
  ],
  [
    'DELETE passed off as POST by a header',
    '/api/v1/extracts/0123456789abcdef',
    405,
    { method: 'POST', headers: { ...bearer, 'x-http-method-override': 'DELETE' } },
  ],
  [
    'DELETE passed off as POST by another header',
    '/api/v1/mappings/a',
    405,
    { method: 'POST', headers: { ...bearer, 'x-method-override': 'DELETE' } },
  ],
  [
    'DELETE passed off as GET by a parameter',
    '/api/v1/extracts/0123456789abcdef?_method=DELETE',
    400,
    { headers: bearer },
  ],
  [
    'DELETE passed off as POST by a parameter',
    '/api/v1/mappings/a?_method=DELETE',
    405,
    { method: 'POST', headers: bearer },
  ],
  ['OPTIONS of everything', '/*', 204, { method: 'OPTIONS' }],
  [
    'OPTIONS that asks for another site',
    trends,
    204,
    { method: 'OPTIONS', headers: { origin: 'https://evil.test', 'access-control-request-method': 'GET' } },
  ],
]);
