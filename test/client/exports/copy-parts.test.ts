import { describe, expect, it } from 'vitest';
import { copyParts } from '../../../client/exports/copy-parts.ts';

const table = () => ({ 'text/plain': Promise.resolve(new Blob(['a\tb'], { type: 'text/plain' })) });

/** As much of a clipboard item as a clipboard needs here. */
const makeItem = (parts: Record<string, Promise<Blob>>): ClipboardItem => ({
  types: Object.keys(parts),
  presentationStyle: 'unspecified',
  getType: async (type) => parts[type] ?? new Blob(),
});

const refusing = { write: () => Promise.reject(new Error('not allowed')) };

describe('copying content that is still on its way', () => {
  it('asks the browser at once, before the content has come', async () => {
    const steps: string[] = [];
    const coming = new Promise<Blob>((resolve) => {
      setTimeout(() => {
        steps.push('content came');
        resolve(new Blob(['figure']));
      });
    });
    const clipboard = {
      write: async ([item]: ClipboardItem[]) => {
        steps.push('browser asked');
        await item?.getType('image/png');
      },
    };
    expect(await copyParts({ 'image/png': coming }, { clipboard, makeItem })).toBe(true);
    expect(steps).toEqual(['browser asked', 'content came']);
  });

  it.each([
    ['refuses', { clipboard: refusing, makeItem }],
    ['has no clipboard, as without HTTPS', { clipboard: undefined, makeItem }],
    ['has no items for a clipboard', { clipboard: refusing, makeItem: undefined }],
    [
      'does not take content of this kind',
      {
        clipboard: refusing,
        makeItem: () => {
          throw new TypeError('not supported');
        },
      },
    ],
  ])('says so where the browser %s', async (_what, browser) => {
    expect(await copyParts(table(), browser)).toBe(false);
  });

  it('fails with the words of the service where the content did not come, whatever the browser says', async () => {
    const parts = { 'text/plain': Promise.reject(new Error('unknown area: E1')) };
    const clipboard = { write: ([item]: ClipboardItem[]) => Promise.reject(new Error(`no ${item?.types}`)) };
    await expect(copyParts(parts, { clipboard, makeItem })).rejects.toThrow('unknown area: E1');
  });
});
