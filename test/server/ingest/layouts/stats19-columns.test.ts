import { describe, expect, it } from 'vitest';
import {
  casualtyColumns,
  collisionColumns,
  vehicleColumns,
} from '../../../../server/ingest/layouts/stats19-columns.ts';
import { bareName } from '../../../../server/ingest/name-columns.ts';

describe('the columns of road casualty files', () => {
  it.each([
    ['casualties', casualtyColumns],
    ['collisions', collisionColumns],
    ['vehicles', vehicleColumns],
  ])('of %s have no name that means two columns', (_, columns) => {
    const names = columns.flatMap(({ header, otherNames = [] }) => [header, ...otherNames].map(bareName));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
