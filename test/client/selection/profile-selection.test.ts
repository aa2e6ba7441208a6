import { describe, expect, it } from 'vitest';
import {
  parseProfileSelection,
  printProfileSelection,
  profileParameters,
  readProfileSearch,
} from '../../../client/selection/profile-selection.ts';

describe('the address of a profile', () => {
  it('keeps its own parameters, the last of a repeated one, and drops others and blanks', () => {
    expect(readProfileSearch({ benchmark: ['E12000007', 'E12000008'], asAt: ' ', sex: 'male' })).toEqual({
      benchmark: 'E12000008',
    });
    expect(readProfileSearch({ asAt: '12' })).toEqual({ asAt: '12' });
  });

  it.each([
    [{}, { benchmark: 'E92000001', partner: null, asAt: null }],
    [{ benchmark: ' e12000008 ' }, { benchmark: 'E12000008', partner: null, asAt: null }],
    [
      { partner: ' Housing-Authority ' },
      { benchmark: 'E92000001', partner: 'housing-authority', asAt: null },
    ],
    [
      { benchmark: 'none', asAt: '2026-01-31' },
      { benchmark: 'none', partner: null, asAt: '2026-01-31' },
    ],
  ])('%o asks for %o', (search, selection) => {
    expect(parseProfileSelection(search)).toEqual(selection);
  });

  it.each([{}, { benchmark: 'none' }, { benchmark: 'E12000008', partner: 'nhs-england', asAt: '12' }])(
    '%o is printed as it is read',
    (search) => {
      expect(printProfileSelection(parseProfileSelection(search))).toEqual(search);
    },
  );

  it('keeps what the area is set beside, however many areas that are', () => {
    const search = readProfileSearch({ peers: ['E10000030', 'E06000043'] });
    expect(parseProfileSelection(search).peers).toEqual(['E10000030', 'E06000043']);
    expect(printProfileSelection(parseProfileSelection(search))).toEqual(search);
    expect(profileParameters(parseProfileSelection(search)).peers).toEqual(['E10000030', 'E06000043']);
  });

  it('leaves England to the interface', () => {
    expect(profileParameters({ benchmark: 'E92000001', partner: null, asAt: null })).toEqual({
      benchmark: undefined,
      partner: undefined,
      asAt: undefined,
    });
    expect(profileParameters({ benchmark: 'none', partner: 'nhs-england', asAt: '12' })).toEqual({
      benchmark: 'none',
      partner: 'nhs-england',
      asAt: '12',
    });
  });
});
