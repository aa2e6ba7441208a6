import { describe, expect, it } from 'vitest';
import {
  findVisitStorage,
  forgetRecentVisits,
  keepRecentVisit,
  type RecentVisit,
  readRecentVisits,
} from '../../../client/selection/recent-visits.ts';

/** As much of a browser's storage as is used. */
function storage(kept: Record<string, string> = {}) {
  const held = new Map(Object.entries(kept));
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
}

const visit = (name: string): RecentVisit => ({ name, detail: 'Area', address: `/areas/${name}` });
const denied = () => {
  throw new Error('denied');
};

describe('the pages visited last', () => {
  it('are the latest first, each once, and at most six', () => {
    const held = storage();
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'b']) keepRecentVisit(visit(name), held);
    expect(readRecentVisits(held).map(({ name }) => name)).toEqual(['b', 'g', 'f', 'e', 'd', 'c']);
  });

  it('are forgotten when asked', () => {
    const held = storage();
    expect(keepRecentVisit(visit('a'), held)).toBe(true);
    forgetRecentVisits(held);
    expect(readRecentVisits(held)).toEqual([]);
  });

  it.each([
    ['no list', '{"a":1}'],
    ['no JSON', 'oops'],
    ['no visits', '[1, null, {"name":"a"}]'],
    ['an address elsewhere', '[{"name":"a","detail":"b","address":"//elsewhere.example"}]'],
  ])('are none where the browser holds %s', (_title, text) => {
    expect(readRecentVisits(storage({ 'recent-visits': text }))).toEqual([]);
  });

  it('are none, and nothing breaks, where the browser denies its storage', () => {
    const refusing = { getItem: denied, setItem: denied, removeItem: denied };
    const page = Object.defineProperty({ localStorage: storage() as Storage }, 'localStorage', {
      get: denied,
    });
    expect(findVisitStorage(page)).toBeNull();
    for (const held of [refusing, null]) {
      expect(keepRecentVisit(visit('a'), held)).toBe(false);
      expect(readRecentVisits(held)).toEqual([]);
      forgetRecentVisits(held);
    }
  });
});
