import { describe, expect, it } from 'vitest';
import { listen } from '../../server/listen.ts';

describe('listen', () => {
  it('stops though a request never ends: it is cut off, and what it holds is not waited for', async () => {
    const patienceInMilliseconds = 50;
    const { url, stop } = await listen(
      () => new Promise(() => undefined),
      '127.0.0.1',
      0,
      patienceInMilliseconds,
    );
    const answer = fetch(url).then(
      () => 'answered',
      () => 'cut off',
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    await stop();
    expect(await answer).toBe('cut off');
  });

  it('reads the address of a report with many items, each with findings of its own', async () => {
    const { url, stop } = await listen(
      ({ url: asked }) => new Response(String(asked.length)),
      '127.0.0.1',
      0,
    );
    const address = `${url}/reports?${'x'.repeat(100_000)}`;
    expect(await (await fetch(address)).text()).toBe(String(address.length));
    await stop();
  });
});
