import { describe, expect, it } from 'vitest';
import { copyText } from '../../../client/exports/copy-text.ts';

/** As much of a browser's clipboard as copying touches. */
const clipboard = (writeText: (text: string) => Promise<void>) =>
  Object.assign(new EventTarget(), { writeText });

describe('copying a text', () => {
  it('puts it on the clipboard', async () => {
    const copied: string[] = [];
    const written = await copyText(
      'http://localhost/trends',
      clipboard(async (text) => {
        copied.push(text);
      }),
    );
    expect(written).toBe(true);
    expect(copied).toEqual(['http://localhost/trends']);
  });

  it('says so where the browser refuses, or has no clipboard', async () => {
    expect(
      await copyText(
        'x',
        clipboard(() => Promise.reject(new Error('not allowed'))),
      ),
    ).toBe(false);
    expect(await copyText('x', undefined)).toBe(false);
  });
});
