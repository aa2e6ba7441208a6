import { describe, expect, it } from 'vitest';
import { namedRoadUser, readRoadUser } from '../../../../server/ingest/stats19/road-user.ts';

describe('road users', () => {
  it.each([
    ['0', 'Pedestrian'],
    ['1', 'Cyclist'],
    ['2', 'Motorcyclist'],
    ['5', 'Motorcyclist'],
    ['23', 'Motorcyclist'],
    ['97', 'Motorcyclist'],
    ['106', 'Motorcyclist'],
    ['8', 'Car occupant'],
    ['9', 'Car occupant'],
    ['109', 'Car occupant'],
    ['11', 'Bus or coach occupant'],
    ['10', 'Other road user'],
    ['16', 'Other road user'],
    ['19', 'Other road user'],
    ['90', 'Other road user'],
    ['14', 'Other road user'],
    ['-1', 'Not known'],
    ['99', 'Not known'],
    ['', 'Not known'],
  ])('code %s of the data guide is %s', (code, group) => expect(readRoadUser(code)).toBe(group));

  it.each([
    ['pedestrian', 'Pedestrian'],
    ['cyclist', 'Cyclist'],
    ['motorcycle over 500cc rider or passenger', 'Motorcyclist'],
    ['electric motorcycle rider or passenger', 'Motorcyclist'],
    ['taxi/private hire car occupant', 'Car occupant'],
    ['car occupant', 'Car occupant'],
    ['bus or coach occupant (17 or more pass seats)', 'Bus or coach occupant'],
    ['horse rider', 'Other road user'],
    ['unknown vehicle type (self rep only)', 'Not known'],
  ])('"%s" is %s', (words, group) => expect(readRoadUser(words)).toBe(group));

  it('are read back by their names', () => {
    expect(namedRoadUser('Cyclist')).toBe('Cyclist');
    expect(namedRoadUser('Astronaut')).toBe('Not known');
  });
});
