import { describe, expect, it } from 'vitest';
import { groupAddress } from '../../../client/exports/group-address.ts';
import { neighbourDownloads } from '../../../client/exports/neighbour-downloads.ts';

describe('neighbours to take away', () => {
  it('are the table of exactly the set and number shown', () => {
    expect(
      neighbourDownloads('E10000032', { set: 'cipfa', count: 5, asAt: null }).map(({ address }) => address),
    ).toEqual(
      ['csv', 'xlsx', 'zip'].map(
        (format) => `/api/v1/neighbours/E10000032?set=cipfa&count=5&format=${format}`,
      ),
    );
  });
});

describe('the link to a group', () => {
  it('carries its name and its areas, and nothing else', () => {
    expect(
      groupAddress({ name: 'South coast', areas: ['E10000032', 'E06000043'] }, 'https://example.org'),
    ).toBe('https://example.org/groups?name=South+coast&area=E10000032&area=E06000043');
  });
});
