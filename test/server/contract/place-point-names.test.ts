import { describe, expect, it } from 'vitest';
import { placePointNames } from '../../../server/contract/place-point-names.ts';

const box = { left: 0, top: 0, right: 200, bottom: 200 };
const label = { width: 30, height: 10, mayStandAway: true };
const room = { box, taken: [], reach: 5 };

describe('names of points', () => {
  it('stand beside their points where there is room, without a leader', () => {
    expect(placePointNames([{ ...label, x: 100, y: 100 }], [{ x: 100, y: 100 }], room)).toEqual([
      { left: 105, top: 95, leader: null },
    ]);
  });

  /** Points all round, eight apart, so that no name of ten by thirty fits between them. */
  const crowd = Array.from({ length: 81 }, (_, place) => ({
    x: 68 + 8 * (place % 9),
    y: 68 + 8 * Math.floor(place / 9),
  }));

  it('stand away at the end of a leader where there is none, covering no point', () => {
    const [place] = placePointNames([{ ...label, x: 100, y: 100 }], crowd, room);
    if (!place?.leader) throw new Error('no leader');
    const covered = crowd.filter(
      ({ x, y }) => x > place.left && x < place.left + 30 && y > place.top && y < place.top + 10,
    );
    expect(covered).toEqual([]);
    expect([place.left <= place.leader.x, place.leader.x <= place.left + 30]).toEqual([true, true]);
  });

  it('that must stand beside their points have no place in a crowd', () => {
    expect(placePointNames([{ ...label, x: 100, y: 100, mayStandAway: false }], crowd, room)).toEqual([null]);
  });

  it('never cover one another', () => {
    const wanted = [100, 92, 84].map((x) => ({ ...label, x, y: 100 }));
    const places = placePointNames(wanted, crowd, room).flatMap((place) => place ?? []);
    expect(places).toHaveLength(3);
    const touching = places.filter((one, at) =>
      places
        .slice(at + 1)
        .some((other) => Math.abs(one.left - other.left) < 30 && Math.abs(one.top - other.top) < 10),
    );
    expect(touching).toEqual([]);
  });
});
