import { describe, expect, it } from 'vitest';
import { CollisionList } from '../../../../server/ingest/stats19/collision-list.ts';

describe('the list of collisions', () => {
  it('knows a collision that casualties spoke of before its file did', () => {
    const collisions = new CollisionList();
    const collision = collisions.add('200501BS00001', 2005, 7);
    collisions.addCasualty(collision);
    expect(collisions.isPlaced(collision)).toBe(false);
    collisions.place('200501BS00001', { area: 'E09000020', year: 2005, casualties: 2 }, 3);
    expect(collisions.find('200501BS00001')).toBe(collision);
    expect(collisions.length).toBe(1);
    expect({
      area: collisions.area(collision),
      year: collisions.year(collision),
      line: collisions.line(collision),
      stated: collisions.casualtiesStated(collision),
      found: collisions.casualtiesFound(collision),
      text: collisions.text(collision),
      part: collisions.partText(collisions.part(collision)),
    }).toEqual({
      area: 'E09000020',
      year: 2005,
      line: 3,
      stated: 2,
      found: 1,
      text: '200501BS00001',
      part: '200501',
    });
  });

  it('tells a collision of unknown area from one that is not placed', () => {
    const collisions = new CollisionList();
    collisions.place('2024170000001', { area: null, year: 2024, casualties: null }, 2);
    const collision = collisions.find('2024170000001');
    expect(collisions.isPlaced(collision)).toBe(true);
    expect(collisions.area(collision)).toBeNull();
    expect(collisions.casualtiesStated(collision)).toBeNull();
  });

  it('keeps the line of the casualty where the collision is of a held file', () => {
    const collisions = new CollisionList();
    const collision = collisions.add('2024170000001', 2024, 9);
    collisions.place('2024170000001', { area: 'E06000001', year: 2024, casualties: null }, null);
    expect(collisions.line(collision)).toBe(9);
  });

  it('takes the year of the file as the part of an index that does not say one', () => {
    const collisions = new CollisionList();
    const collision = collisions.add('17-5', 0, 2);
    collisions.place('17-5', { area: 'E06000001', year: 2018, casualties: null }, 3);
    expect(collisions.partText(collisions.part(collision))).toBe('2018');
    expect(collisions.find('17-6')).toBe(-1);
  });
});
