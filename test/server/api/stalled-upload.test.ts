import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Listening, listen } from '../../../server/listen.ts';
import { adminToken, openTestService, type TestService } from './open-test-service.ts';

let service: TestService;
let listening: Listening;

beforeEach(async () => {
  service = await openTestService();
  listening = await listen((request, env) => service.app.fetch(request, env), '127.0.0.1', 0);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await listening.stop();
  await service.close();
});

/** Sends the head of a request of a thousand bytes and a few of those, then nothing: what comes back, and who ends it. */
async function stall(target: string, contentType: string): Promise<{ answer: string; closed: string }> {
  const { hostname, port } = new URL(listening.url);
  const head = [
    `POST ${target} HTTP/1.1`,
    `Host: ${hostname}:${port}`,
    `Authorization: Bearer ${adminToken}`,
    `Content-Type: ${contentType}`,
    'Content-Length: 1000',
  ];
  let [answer, closed] = ['', ''];
  const socket = connect(Number(port), hostname, () => socket.write(`${head.join('\r\n')}\r\n\r\nindicator`));
  socket.on('data', (piece) => {
    answer += String(piece);
  });
  socket.on('end', () => {
    closed = 'by the service';
  });
  socket.on('error', (error) => {
    closed = error.message;
  });
  // A minute of the service, in the time that it needs to begin to read.
  while (closed === '') {
    await wait(10);
    await vi.advanceTimersByTimeAsync(500);
  }
  socket.destroy();
  return { answer, closed };
}

describe('a sender that falls silent in the middle', () => {
  it.each([
    ['a file', '/api/v1/extracts?policy=published-open', 'text/csv'],
    ['a form with files', '/api/v1/extracts?policy=published-open', 'multipart/form-data; boundary=x'],
    ['signing in', '/api/v1/session', 'application/json'],
  ])('of %s is told so after a minute, and its connection is closed', async (_title, target, contentType) => {
    const { answer, closed } = await stall(target, contentType);
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(answer).toMatch(/\r\nconnection: close\r\n/i);
    expect(answer).toContain('"detail":"upload too slow: nothing came for 60 seconds');
    expect(closed).toBe('by the service');
    expect(await service.store.findExtracts()).toEqual([]);
  });
});
