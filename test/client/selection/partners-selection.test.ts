import { describe, expect, it } from 'vitest';
import {
  parsePartnersSelection,
  partnersParameters,
  printPartnersSelection,
  readPartnersSearch,
} from '../../../client/selection/partners-selection.ts';

describe('the address of a map of partners', () => {
  it('says nothing of what is usual', () => {
    expect(printPartnersSelection({ view: 'picture', asAt: null })).toEqual({});
    expect(parsePartnersSelection({})).toEqual({ selection: { view: 'picture', asAt: null }, problems: [] });
  });

  it('is read back as it was written', () => {
    const selection = { view: 'table', asAt: '2026-01-31' } as const;
    expect(parsePartnersSelection(printPartnersSelection(selection))).toEqual({ selection, problems: [] });
  });

  it('names what it says wrongly, and shows the picture', () => {
    const { selection, problems } = parsePartnersSelection({ view: 'map' });
    expect(selection.view).toBe('picture');
    expect(problems).toEqual(['unknown view: map. It can be picture, table; picture is shown.']);
  });

  it('drops what is of other pages, and takes the last of a repeated parameter', () => {
    expect(readPartnersSearch({ view: ['picture', 'table'], area: 'E10000032', asAt: ' ' })).toEqual({
      view: 'table',
    });
  });

  it('asks the interface for the area, and for a time only where one is given', () => {
    expect(partnersParameters('E10000032', { asAt: '4' })).toEqual({ area: 'E10000032', asAt: '4' });
    expect(partnersParameters('E10000032', { asAt: null })).toEqual({ area: 'E10000032', asAt: undefined });
  });
});
