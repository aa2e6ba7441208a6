import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { problemDocumentSchema } from '../../../server/contract/extracts.ts';
import { olderExtract } from '../../support/small-extract.ts';
import { adminToken, openTestService, type TestService } from './open-test-service.ts';

let service: TestService;

afterEach(async () => {
  vi.useRealTimers();
  await service.close();
});

const open = async (changed: Parameters<typeof openTestService>[2]) => {
  service = await openTestService(undefined, undefined, changed);
  await service.bring(olderExtract, 'policy=published-open');
};

const picture = (width: number) =>
  `/api/v1/charts/trend.png?indicator=90284&area=E92000001&width=${width}&dpi=72`;

const statuses = (answers: readonly Response[]) => answers.map(({ status }) => status);

describe('what one address may have made in a minute', () => {
  it('is counted, and refused with when to ask again', async () => {
    await open({ madePerMinute: 2 });
    const answers: Response[] = [];
    for (const width of [80, 81, 82]) answers.push(await service.ask(picture(width)));
    expect(statuses(answers)).toEqual([200, 200, 429]);
    const refused = answers[2];
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(50);
    expect(problemDocumentSchema.parse(await refused?.json()).detail).toMatch(
      /^too many files: more than 2 in a minute; ask again in \d+ seconds$/,
    );
  });

  it('is counted of a whole network of IPv6', async () => {
    await open({ madePerMinute: 2, trustProxy: true });
    const from = (address: string, width: number) =>
      service.ask(picture(width), { headers: { 'x-forwarded-for': address } });
    const answers = [
      await from('2001:db8::1', 80),
      await from('2001:db8::2', 81),
      await from('2001:db8::3', 82),
    ];
    expect(statuses(answers)).toEqual([200, 200, 429]);
    expect((await from('2001:db8:0:1::1', 83)).status).toBe(200);
  });

  it('is not counted where it is given again, or costs little', async () => {
    await open({ madePerMinute: 1 });
    const answers: Response[] = [];
    for (let time = 0; time < 5; time++) answers.push(await service.ask(picture(80)));
    const cheap = ['', '&format=csv', '&format=shown'];
    for (const format of cheap) {
      answers.push(await service.ask(`/api/v1/trends?indicator=90284&area=E92000001${format}`));
    }
    answers.push(await service.ask('/api/v1/charts/trend.svg?indicator=90284&area=E92000001'));
    expect(new Set(statuses(answers))).toEqual(new Set([200]));
    expect((await service.ask('/api/v1/trends?indicator=90284&area=E92000001&format=xlsx')).status).toBe(429);
  });

  it('is enough for 32 people behind one address who each open a page of twenty pictures', async () => {
    await open({ madePerMinute: 1_200 });
    const answers = await Promise.all(
      Array.from({ length: 640 }, (_, at) => service.ask(`${picture(80)}&sex=nobody-${at}`)),
    );
    expect(new Set(statuses(answers))).toEqual(new Set([400]));
  });
});

describe('uploads', () => {
  it('wait for a place, and are sent away with when to come again once too many wait', async () => {
    await open({});
    const never = new Set<ReadableStreamDefaultController<Uint8Array>>();
    const hold = () =>
      service.askWith(
        new Request('http://localhost/api/v1/extracts?policy=published-open', {
          method: 'POST',
          headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'text/csv' },
          body: new ReadableStream({ start: (controller) => void never.add(controller) }),
          duplex: 'half',
        } as RequestInit),
      );
    const held = Array.from({ length: 16 }, hold);
    await wait(100);
    const refused = await service.bring(olderExtract, 'policy=published-open');
    expect(refused.status).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('30');
    for (const controller of never) controller.close();
    expect(new Set(statuses(await Promise.all(held)))).toEqual(new Set([422]));
    expect((await service.bring(olderExtract, 'policy=published-open')).status).toBe(200);
  });
});

/** Sends sixty wrong secrets, each of which is refused for what it is. */
async function guessSixtyTimes(guess: (time: number) => Promise<Response>): Promise<void> {
  const answers: Response[] = [];
  for (let time = 0; time < 60; time++) answers.push(await guess(time));
  expect(new Set(statuses(answers))).toEqual(new Set([403]));
}

/** 429 with whole seconds within the minute that is counted. */
function expectSentAway({ status, headers }: Response): void {
  expect(status).toBe(429);
  expect(headers.get('retry-after')).toMatch(/^([1-9]|[1-5]\d|60)$/);
}

const withdrawAs = (from: string, secret: string) =>
  service.ask('/api/v1/extracts/0123456789abcdef', {
    method: 'DELETE',
    headers: { authorization: `Bearer ${secret}`, 'x-forwarded-for': `1.2.3.4, ${from}` },
  });

const signIn = (from: string, given: object) =>
  service.ask('/api/v1/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
    body: JSON.stringify(given),
  });

describe('an address whose secrets were refused sixty times within a minute', () => {
  it('is refused unread, and nobody else is', async () => {
    await open({ trustProxy: true });
    await guessSixtyTimes((time) => withdrawAs('10.0.0.7', `guess-${time}`));
    expectSentAway(await withdrawAs('10.0.0.7', adminToken));
    expect((await withdrawAs('10.0.0.8', adminToken)).status).toBe(404);
    const asking = { headers: { 'x-forwarded-for': '10.0.0.7' } };
    expect((await service.ask('/api/v1/health', asking)).status).toBe(200);
  });

  it('is not let in by the page that signs in either, until the minute is over', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    await open({ trustProxy: true });
    const guesses = ['token', 'code'];
    await guessSixtyTimes((time) => signIn('10.0.0.7', { [guesses[time % 2] ?? '']: `guess-${time}` }));
    const refused = await signIn('10.0.0.7', { token: adminToken });
    expectSentAway(refused);
    expect(refused.headers.get('set-cookie')).toBeNull();
    expectSentAway(await withdrawAs('10.0.0.7', adminToken));
    expect((await signIn('10.0.0.8', { token: adminToken })).status).toBe(200);
    await vi.advanceTimersByTimeAsync(Number(refused.headers.get('retry-after')) * 1_000);
    expect((await signIn('10.0.0.7', { token: adminToken })).status).toBe(200);
    const { entries } = await service.store.access.findTrail({ offset: 0, limit: 10 });
    // The first at once, the 59 others together with the end of the minute; sent away unread is no failure more.
    expect(entries.map(({ act, count }) => [act, count]).filter(([act]) => act === 'sign-in-failed')).toEqual(
      [
        ['sign-in-failed', 59],
        ['sign-in-failed', 1],
      ],
    );
  });

  it('may sign in rightly as often as it likes', async () => {
    await open({});
    const answers: Response[] = [];
    for (let time = 0; time < 61; time++) answers.push(await signIn('', { token: adminToken }));
    expect(new Set(statuses(answers))).toEqual(new Set([200]));
  });

  it('is its whole network of IPv6, which one machine has to itself', async () => {
    await open({ trustProxy: true });
    await guessSixtyTimes((time) => withdrawAs(`2001:db8:1:2::${time.toString(16)}`, `guess-${time}`));
    expectSentAway(await withdrawAs('2001:db8:1:2:ffff::1', adminToken));
    expect((await withdrawAs('2001:db8:1:3::1', adminToken)).status).toBe(404);
  });
});
