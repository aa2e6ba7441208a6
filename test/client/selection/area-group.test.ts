import { describe, expect, it } from 'vitest';
import {
  checkGroupAreas,
  checkGroupName,
  freeGroupName,
  hasSameAreas,
  parseOfferedGroup,
  printGroup,
  readGroupSearch,
  tidyCodes,
} from '../../../client/selection/area-group.ts';
import { parseSearchString, printSearchString } from '../../../client/selection/search-string.ts';

describe('the name of a group', () => {
  it.each([
    ['South coast', [], null],
    ['  ', [], 'Give the group a name.'],
    ['south  COAST', ['South coast'], 'There is a group of this name already: south COAST. Choose another.'],
    ['x'.repeat(81), [], 'The name is too long: 81 characters. Use 80 at most.'],
  ])('"%s" beside %s: %s', (name, others, expected) => {
    expect(checkGroupName(name, others)).toBe(expected);
  });

  it('gets a number where it is taken, and never more than 80 characters', () => {
    expect(freeGroupName('South coast', [])).toBe('South coast');
    expect(freeGroupName('South coast', ['SOUTH COAST', 'South coast (2)'])).toBe('South coast (3)');
    const long = 'x'.repeat(80);
    expect(freeGroupName(long, [long])).toBe(`${'x'.repeat(76)} (2)`);
  });
});

describe('the areas of a group', () => {
  it.each([
    [['E10000032'], null],
    [[], 'Choose at least one area.'],
    [
      ['E10000032', 'West Sussex'],
      'Not an area code: West Sussex. A code is a letter and eight figures, such as E10000032.',
    ],
    [Array.from({ length: 201 }, () => 'E10000032'), 'Too many areas: 201. A group has 200 at most.'],
  ])('%s: %s', (areas, expected) => {
    expect(checkGroupAreas(areas)).toBe(expected);
  });

  it('are codes in capitals, each once, in the order in which they were chosen', () => {
    expect(tidyCodes([' e10000032', '', 'E06000043', 'E10000032'])).toEqual(['E10000032', 'E06000043']);
  });

  it('are the same in any order', () => {
    const group = { name: 'One', areas: ['E10000032', 'E06000043'] };
    expect(hasSameAreas(group, { name: 'Other', areas: ['E06000043', 'E10000032'] })).toBe(true);
    expect(hasSameAreas(group, { name: 'Other', areas: ['E06000043'] })).toBe(false);
  });
});

describe('a link that offers a group', () => {
  it('carries its name and its areas, and is read back as the same', () => {
    const group = { name: 'South & East, "our" coast', areas: ['E10000032', 'E06000043'] };
    const address = printSearchString({ ...printGroup(group) });
    expect(parseOfferedGroup(readGroupSearch(parseSearchString(address)))).toEqual({ group, problem: null });
  });

  it('offers nothing where it names nothing', () => {
    expect(parseOfferedGroup(readGroupSearch({ other: 'x' }))).toEqual({ group: null, problem: null });
  });

  it('says what is wrong with it', () => {
    expect(parseOfferedGroup({ name: 'Coast', area: ['Hove'] }).problem).toContain('Not an area code: HOVE');
    expect(parseOfferedGroup({ name: 'Coast' }).problem).toBe('Choose at least one area.');
    expect(parseOfferedGroup({ area: ['E10000032'] }).group?.name).toBe('Shared group');
  });
});
