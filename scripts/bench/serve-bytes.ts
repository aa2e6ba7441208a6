/**
 * A measure's counterpart: `serve-bytes.ts ADDRESS` fetches an answer once, compressed, then gives the same bytes from
 * memory to whoever asks, by Hono and nothing else. Writes its own address when it answers.
 */
import { gzipSync } from 'node:zlib';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const [address = ''] = process.argv.slice(2);
const response = await fetch(address);
const bytes = new Uint8Array(gzipSync(await response.arrayBuffer()));
const headers = {
  'content-type': 'application/json',
  'content-encoding': 'gzip',
  'content-length': String(bytes.byteLength),
};
const app = new Hono();
app.get('*', (context) => context.body(bytes, 200, headers));
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
  process.stdout.write(`http://127.0.0.1:${port}/\n`),
);
