import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UploadProgress } from '../../../server/api/upload-progress.ts';
import { faultyExtract, olderExtract } from '../../support/small-extract.ts';
import { openTestService, type TestService } from './open-test-service.ts';

describe('the progress of an upload over HTTP', () => {
  let service: TestService;

  beforeEach(async () => {
    service = await openTestService();
  });

  afterEach(() => service.close());

  const follow = async (uploadId: string) => {
    const response = await service.ask(`/api/v1/extracts/${uploadId}/events`);
    return { response, events: response.text().then(readEvents) };
  };

  it('is told to who asked before the upload began, up to its end', async () => {
    const { response, events } = await follow('upload-1');
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const verdict = await (
      await service.bring(olderExtract, 'policy=published-open&uploadId=upload-1')
    ).json();
    const told = await events;
    expect(told.at(-1)).toEqual(['end', { status: 'accepted', id: verdict.id }]);
    expect(told.at(-2)).toEqual(['progress', { bytes: olderExtract.length, rows: 4, problems: 0 }]);
  });

  it('ends with the refusal, and with a failure where there is no verdict', async () => {
    const refused = await follow('refused');
    await service.bring(faultyExtract, 'policy=published-open&uploadId=refused');
    const told = await refused.events;
    expect(told.at(-2)).toMatchObject(['progress', { problems: 2 }]);
    expect(told.at(-1)).toMatchObject([
      'end',
      { status: 'refused', id: expect.stringMatching(/^[0-9a-f]{16}$/) },
    ]);
    const failed = await follow('failed');
    await service.bring(olderExtract, 'uploadId=failed&mapping=none-of-that-name');
    expect(await failed.events).toEqual([['end', { status: 'failed', id: null }]]);
  });

  it('is still told a while after the end', async () => {
    await service.bring(olderExtract, 'policy=published-open&dryRun=true&uploadId=done');
    expect((await (await follow('done')).events).at(-1)).toMatchObject(['end', { status: 'dry-run' }]);
  });

  it('has one upload a name', async () => {
    const response = await service.ask(`/api/v1/extracts/${'x'.repeat(65)}/events`);
    expect(response.status).toBe(400);
    const wrong = await service.bring(olderExtract, 'uploadId=a%20b');
    expect(wrong.status).toBe(400);
  });
});

describe('UploadProgress', () => {
  const patience = { forBeginning: 50, betweenSigns: 20, afterEnd: 30 };
  const noSignal = new AbortController().signal;

  it('gives signs of life, and up an upload that does not begin', async () => {
    const events = await gather(new UploadProgress(patience).follow('a', noSignal));
    expect(events.filter(({ kind }) => kind === 'quiet').length).toBeGreaterThan(0);
    expect(events.at(-1)).toEqual({ kind: 'end', data: { status: 'failed', id: null } });
  });

  it('waits for a slow upload as long as it takes', async () => {
    const uploads = new UploadProgress(patience);
    const events = gather(uploads.follow('a', noSignal));
    const reporter = uploads.begin('a');
    await wait(120);
    reporter.end({ status: 'accepted', id: 'x' });
    expect((await events).at(-1)).toEqual({ kind: 'end', data: { status: 'accepted', id: 'x' } });
  });

  it('tells a slow follower the latest only', async () => {
    const uploads = new UploadProgress(patience);
    const reporter = uploads.begin('a');
    const events = uploads.follow('a', noSignal);
    for (const rows of [1, 2, 3]) reporter.progress({ bytes: rows, rows, problems: 0 });
    expect((await events.next()).value).toEqual({
      kind: 'progress',
      data: { bytes: 3, rows: 3, problems: 0 },
    });
    await events.return(undefined);
  });

  it('does not begin two uploads of one name at once, but one after another', () => {
    const uploads = new UploadProgress(patience);
    const reporter = uploads.begin('a');
    expect(() => uploads.begin('a')).toThrow('upload under way: a');
    reporter.end({ status: 'refused', id: 'x' });
    expect(() => uploads.begin('a')).not.toThrow();
  });

  it('lets go of a follower that leaves, and forgets an upload some time after its end', async () => {
    const uploads = new UploadProgress(patience);
    const leaving = new AbortController();
    const events = gather(uploads.follow('a', leaving.signal));
    leaving.abort();
    expect(await events).toEqual([]);
    uploads.begin('a').end({ status: 'accepted', id: 'x' });
    await wait(60);
    expect((await gather(uploads.follow('a', noSignal))).at(-1)).toMatchObject({
      data: { status: 'failed' },
    });
  });

  it('ends who waits for an upload when the service stops, and tells who follows one how that ends', async () => {
    const uploads = new UploadProgress();
    const waiting = gather(uploads.follow('a', noSignal));
    const following = gather(uploads.follow('b', noSignal));
    const reporter = uploads.begin('b');
    uploads.close();
    expect(await waiting).toEqual([{ kind: 'end', data: { status: 'failed', id: null } }]);
    reporter.end({ status: 'accepted', id: 'x' });
    expect(await following).toEqual([{ kind: 'end', data: { status: 'accepted', id: 'x' } }]);
  });

  it('takes no more followers than it can serve', () => {
    const uploads = new UploadProgress(patience);
    for (let at = 0; at < 200; at++) uploads.follow('a', noSignal);
    expect(() => uploads.follow('a', noSignal)).toThrow('too many followers');
  });
});

async function gather<Event>(events: AsyncIterable<Event>): Promise<Event[]> {
  const gathered: Event[] = [];
  for await (const event of events) gathered.push(event);
  return gathered;
}

/** Name and data of each server-sent event. */
function readEvents(text: string): [string, unknown][] {
  return text.split('\n\n').flatMap((event): [string, unknown][] => {
    const [, name = '', data = ''] = /^event: (\w+)\ndata: (.+)$/.exec(event) ?? [];
    return name === '' ? [] : [[name, JSON.parse(data)]];
  });
}
