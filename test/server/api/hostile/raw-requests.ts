/** What is written to a connection as it stands, and the statuses of all that comes back. */
export interface RawRequest {
  readonly title: string;
  readonly text: string;
  /** None where the connection is closed without a word. */
  readonly statuses: readonly number[];
}

const get = '/api/v1/health';
const head = (line: string, ...headers: readonly string[]): string =>
  `${[line, ...headers].join('\r\n')}\r\n\r\n`;
const host = 'Host: localhost';
const close = 'Connection: close';
const row = (title: string, text: string, ...statuses: readonly number[]): RawRequest => ({
  title,
  text,
  statuses,
});

const upload = 'POST /api/v1/extracts?policy=published-open HTTP/1.1';
const hidden = head('DELETE /api/v1/extracts/0123456789abcdef HTTP/1.1', host);

/** Requests that programs take in different ways, so that one may hide another from a proxy; and no requests at all. */
export const rawRequests: readonly RawRequest[] = [
  row('nothing but a line break', '\r\n\r\n'),
  row('no HTTP', 'HELLO\r\n\r\n', 400),
  row('bytes of TLS', '\u0016\u0003\u0001\u0000\u00a5\u0001\r\n\r\n', 400),
  row('a request of HTTP/0.9', 'GET /\r\n\r\n', 400),
  row('a version to come', head('GET / HTTP/3.0', host), 400),
  row('a beginning of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400),
  row('a request of HTTP/1.0 without a host', head(`GET ${get} HTTP/1.0`), 400),
  row('a request of HTTP/1.0 with a host', head(`GET ${get} HTTP/1.0`, host), 200),
  row('no host', head(`GET ${get} HTTP/1.1`, close), 400),
  row('a blank host', head(`GET ${get} HTTP/1.1`, 'Host:', close), 400),
  row('a host with a space', head(`GET ${get} HTTP/1.1`, 'Host: local host', close), 400),
  row('a host with a path', head(`GET ${get} HTTP/1.1`, 'Host: localhost/evil', close), 400),
  row('a host with credentials', head(`GET ${get} HTTP/1.1`, 'Host: localhost@evil.test', close), 400),
  row("a stranger's host", head(`GET ${get} HTTP/1.1`, 'Host: evil.test', close), 421),
  row("a stranger's host behind ours", head(`GET /nowhere HTTP/1.1`, host, 'Host: evil.test', close), 400),
  row("ours behind a stranger's host", head(`GET /nowhere HTTP/1.1`, 'Host: evil.test', host, close), 400),
  row('a whole address', head(`GET http://localhost${get} HTTP/1.1`, host, close), 200),
  row("a whole address of a stranger's", head(`GET http://evil.test${get} HTTP/1.1`, host, close), 421),
  row('a whole address of another scheme', head('GET ftp://localhost/ HTTP/1.1', host, close), 400),
  row('a whole address of a file', head('GET file:///etc/passwd HTTP/1.1', host, close), 400),
  row('an address without a slash', head('GET api/v1/health HTTP/1.1', host, close), 400),
  row('a way out of the pages', head('GET /../../etc/passwd.txt HTTP/1.1', host, close), 404),
  row(
    'an encoded way out of the pages',
    head('GET /%2e%2e/%2e%2e/etc/passwd.txt HTTP/1.1', host, close),
    404,
  ),
  row(
    'a way out of the files of the pages',
    head('GET /assets/..%2f..%2fpackage.json HTTP/1.1', host, close),
    404,
  ),
  row('a way out by two slashes', head('GET //evil.test/a.txt HTTP/1.1', host, close), 404),
  row('a zero byte in the address', head('GET /a\u0000b HTTP/1.1', host, close), 400),
  row('a space in the address', head('GET /a b HTTP/1.1', host, close), 400),
  row('a tab between method and address', head(`GET\t${get} HTTP/1.1`, host, close), 400),
  row('a method in small letters', head(`get ${get} HTTP/1.1`, host, close), 400),
  row('a method that there is not', head(`JUMP ${get} HTTP/1.1`, host, close), 400),
  row('TRACE', head(`TRACE ${get} HTTP/1.1`, host, close), 405),
  row('CONNECT', head('CONNECT localhost:22 HTTP/1.1', host, close)),
  row(
    'a wish for another protocol',
    head(`GET ${get} HTTP/1.1`, host, 'Connection: Upgrade, close', 'Upgrade: h2c'),
    200,
  ),
  row(
    'a wish for a socket',
    head(`GET ${get} HTTP/1.1`, host, 'Connection: Upgrade, close', 'Upgrade: websocket'),
    200,
  ),
  row('two lengths', `${head(upload, host, 'Content-Length: 1', 'Content-Length: 2')}a`, 400),
  row('one length twice', `${head(upload, host, 'Content-Length: 1', 'Content-Length: 1')}a`, 400),
  row('lengths in a list', `${head(upload, host, 'Content-Length: 1, 1')}a`, 400),
  row('a length below nothing', head(upload, host, 'Content-Length: -1'), 400),
  row('a length with a sign', `${head(upload, host, 'Content-Length: +1')}a`, 400),
  row('a length in hexadecimal', `${head(upload, host, 'Content-Length: 0x1')}a`, 400),
  row('a length beyond all', head(upload, host, `Content-Length: ${'9'.repeat(40)}`), 400),
  row(
    'a length and chunks',
    `${head(upload, host, 'Content-Length: 4', 'Transfer-Encoding: chunked')}0\r\n\r\n${hidden}`,
    400,
  ),
  row(
    'chunks and a length',
    `${head(upload, host, 'Transfer-Encoding: chunked', 'Content-Length: 4')}0\r\n\r\n${hidden}`,
    400,
  ),
  row('chunks of another name', `${head(upload, host, 'Transfer-Encoding: xchunked')}0\r\n\r\n`, 400),
  row(
    'chunks before something else',
    `${head(upload, host, 'Transfer-Encoding: chunked, identity')}0\r\n\r\n${hidden}`,
    400,
  ),
  row(
    'chunks with a space before the colon',
    `${head(upload, host, 'Transfer-Encoding : chunked')}0\r\n\r\n`,
    400,
  ),
  row(
    'chunks of HTTP/1.0 with a request behind them',
    `${head('POST /api/v1/extracts HTTP/1.0', host, 'Transfer-Encoding: chunked')}0\r\n\r\n${hidden}`,
    400,
  ),
  row('a folded header', head(`GET ${get} HTTP/1.1`, host, 'X-A: a\r\n b', close), 400),
  row('a header folded into a length', `${head(upload, host, 'X-A: a\r\n Content-Length: 4')}a`, 400),
  row('a header without a name', head(`GET ${get} HTTP/1.1`, host, ': a', close), 400),
  row('a header with a space in its name', head(`GET ${get} HTTP/1.1`, host, 'X A: a', close), 400),
  row('a header with a zero byte', head(`GET ${get} HTTP/1.1`, host, 'X-A: a\u0000b', close), 400),
  row('a header with a bare return', head(`GET ${get} HTTP/1.1`, host, 'X-A: a\rX-B: b', close), 400),
  row('lines that end without a return', `GET ${get} HTTP/1.1\n${host}\n\n`, 400),
  row('a space before the first header', `GET ${get} HTTP/1.1\r\n ${host}\r\n\r\n`, 400),
  row(
    'a head of two hundred thousand letters',
    head(`GET ${get} HTTP/1.1`, host, `X-A: ${'a'.repeat(200_000)}`),
    431,
  ),
  row(
    'an address of two hundred thousand letters',
    head(`GET ${get}?${'a'.repeat(200_000)} HTTP/1.1`, host),
    431,
  ),
  row(
    'twenty thousand headers',
    head(`GET /nowhere HTTP/1.1`, host, ...Array.from({ length: 20_000 }, (_, at) => `X${at}: a`)),
    431,
  ),
  row(
    'two requests at once',
    head(`GET ${get} HTTP/1.1`, host) + head(`GET ${get} HTTP/1.1`, host, close),
    200,
    200,
  ),
  row(
    'a request behind one that is broken',
    head(`GET ${get} HTTP/1.1`, 'X A: a') + head(`GET ${get} HTTP/1.1`, host),
    400,
  ),
  row('a body with a question', `${head(`GET ${get} HTTP/1.1`, host, 'Content-Length: 5', close)}hello`, 200),
  row(
    'a request within the body of another',
    head(`GET ${get} HTTP/1.1`, host, `Content-Length: ${hidden.length}`, close) + hidden,
    200,
  ),
  row(
    'an expectation that there is not',
    head(upload, host, 'Expect: miracles', 'Content-Length: 1', close),
    417,
  ),
  row(
    'a trailer that claims a secret',
    head(upload, host, 'Transfer-Encoding: chunked', 'Trailer: Authorization', close) +
      '0\r\nAuthorization: Bearer guess\r\n\r\n',
    401,
  ),
  row(
    'a chunk with a size that is none',
    `${head(upload, host, 'Transfer-Encoding: chunked', close)}zz\r\n`,
    400,
  ),
];
