import { describe, expect, it } from 'vitest';
import type { BrowserStorage } from '../../../client/selection/keep-in-browser.ts';
import { openGroupKeeper } from '../../../client/selection/kept-groups.ts';

function memory(text: string | null = null): BrowserStorage & { text: string | null } {
  const storage = {
    text,
    getItem: () => storage.text,
    setItem: (_place: string, written: string) => {
      storage.text = written;
    },
  };
  return storage;
}

const coast = { name: 'Coast', areas: ['E10000032', 'E06000043'] };

describe('the groups of a browser', () => {
  it('are kept, and read back by another page', () => {
    const storage = memory();
    openGroupKeeper(() => storage).change((groups) => [...groups, coast]);
    expect(openGroupKeeper(() => storage).read()).toEqual({ value: [coast], state: 'kept' });
  });

  it('are changed from what another tab has kept meanwhile', () => {
    const storage = memory();
    const [one, other] = [openGroupKeeper(() => storage), openGroupKeeper(() => storage)];
    one.change((groups) => [...groups, coast]);
    other.change((groups) => [...groups, { name: 'Hills', areas: ['E10000011'] }]);
    expect(one.read().value.map(({ name }) => name)).toEqual(['Coast', 'Hills']);
  });

  it('are the same object until something changes, and followers are told when it does', () => {
    const keeper = openGroupKeeper(() => memory());
    let told = 0;
    const leave = keeper.follow(() => told++);
    expect(keeper.read()).toBe(keeper.read());
    keeper.change(() => [coast]);
    leave();
    keeper.change(() => []);
    expect(told).toBe(1);
  });

  it.each([
    [
      'on finding it',
      () => {
        throw new Error('denied');
      },
    ],
    [
      'on using it',
      () => ({
        getItem: () => {
          throw new Error('denied');
        },
        setItem: () => {
          throw new Error('denied');
        },
      }),
    ],
  ])('last as long as the page where the browser denies its storage %s', (_title, findStorage) => {
    const keeper = openGroupKeeper(findStorage);
    expect(keeper.read()).toEqual({ value: [], state: 'lost-on-leaving' });
    keeper.change((groups) => [...groups, coast]);
    expect(keeper.read()).toEqual({ value: [coast], state: 'lost-on-leaving' });
  });

  it('last as long as the page where there is no room left', () => {
    const storage = {
      getItem: () => null,
      setItem: () => {
        throw new Error('quota');
      },
    };
    const keeper = openGroupKeeper(() => storage);
    keeper.change(() => [coast]);
    expect(keeper.read()).toEqual({ value: [coast], state: 'lost-on-leaving' });
  });

  it.each([
    '{',
    '[]',
    '{"groups":[{"name":"Coast"}]}',
    '{"groups":[{"name":"Coast","areas":["Hove"]}]}',
    '{"groups":[{"name":"","areas":["E10000032"]}]}',
  ])('are said to be unreadable, not taken in part, where what is kept is damaged: %s', (text) => {
    const keeper = openGroupKeeper(() => memory(text));
    expect(keeper.read()).toEqual({ value: [], state: 'unreadable' });
  });
});
