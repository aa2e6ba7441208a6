import { describe, expect, it } from 'vitest';
import {
  allAlikeWords,
  drawnOnly,
  partlyDrawnWords,
  shapeLook,
  undrawnWords,
} from '../../../server/contract/boundary-style.ts';
import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import { groupComparisons } from '../../../server/contract/comparison-style.ts';
import { fifths, fiveAreas, onBoundaries, twoLevels } from '../../support/comparison-answers.ts';
import { row } from '../../support/comparison-cases.ts';

const looksOf = (answer: ComparisonAnswer) => answer.rows.map((each) => shapeLook(each, answer));

describe('the shape of an area on a map', () => {
  it('is told from others without colour where its mark has no room: worse by lines, better by dots', () => {
    const hatches = looksOf(fiveAreas).map(({ shape, hatch }) => [shape, hatch?.kind ?? null]);
    expect(hatches.slice(1, 4)).toEqual([
      ['triangle', 'lines'],
      ['diamond', null],
      ['circle', 'dots'],
    ]);
  });

  it('has a hatch of its own for every judgement and every direction', () => {
    const compared = ['better', 'worse', 'lower', 'higher'] as const;
    const kinds = compared.map((comparison) => shapeLook(row({ comparison }), fiveAreas).hatch?.kind);
    expect(new Set(kinds).size).toBe(4);
  });

  it('is hatched beside its mark too at the first of two levels', () => {
    const looks = looksOf(twoLevels).map(({ ground, hatch, isAlwaysHatched }) => [
      ground,
      hatch?.colour ?? null,
      isAlwaysHatched,
    ]);
    expect(looks.slice(0, 3)).toEqual([
      ['#D4351C', '#FFFFFF', false],
      ['#FFFFFF', '#D4351C', true],
      ['#FFDD00', null, false],
    ]);
  });

  it('is hatched where a value is withheld, and plain where none is available', () => {
    const measure = { value: null, missing: 'suppressed' } as const;
    expect(shapeLook(row({ measure }), fiveAreas)).toMatchObject({
      symbol: '[c]',
      hatch: { kind: 'lines', colour: '#505A5F' },
      isAlwaysHatched: true,
    });
    expect(looksOf(fiveAreas).at(-1)).toMatchObject({ symbol: '[x]', ground: '#FFFFFF', hatch: null });
  });

  it('has a ground by its fifth, the five told apart by how light they are', () => {
    expect(new Set(looksOf(fifths).map(({ ground, hatch }) => `${ground} ${hatch}`)).size).toBe(5);
  });
});

describe('what is said beside a map', () => {
  it('is that all areas look alike where nothing is compared', () => {
    expect(allAlikeWords({ ...fiveAreas, comparator: null })).toContain('divided into fifths');
    expect([allAlikeWords(fiveAreas), allAlikeWords(fifths)]).toEqual([null, null]);
  });

  it('counts in the key the areas drawn alone, and says that the heading is of all', () => {
    // Of five areas with a value and one without, the first two are drawn.
    const partial = onBoundaries(fiveAreas, fiveAreas.rows.slice(2));
    expect(drawnOnly(partial).rows.map(({ area }) => area.name)).toEqual(
      fiveAreas.rows.slice(0, 2).map(({ area }) => area.name),
    );
    expect(groupComparisons(drawnOnly(partial)).reduce((sum, { areas }) => sum + areas, 0)).toBe(2);
    expect(partlyDrawnWords(partial)).toBe('The map and its key are of 2 of 6 areas; the heading is of all.');
    expect(partlyDrawnWords(onBoundaries(fiveAreas))).toBeNull();
    expect(partlyDrawnWords(onBoundaries(fiveAreas, fiveAreas.rows))).toBeNull();
  });

  it('is which areas are not drawn, those of one reason together', () => {
    const undrawn = fiveAreas.rows.slice(3, 5);
    expect(undrawnWords(onBoundaries(fiveAreas, undrawn))).toEqual([
      'Not drawn: Stockton-on-Tees; Bournemouth, Christchurch and Poole (no file of boundaries that is held has it).',
    ]);
    expect(undrawnWords(onBoundaries(fiveAreas, undrawn), 1)).toEqual([
      'Not drawn: 2 areas (no file of boundaries that is held has it).',
    ]);
    expect(undrawnWords(fiveAreas)).toEqual([]);
  });
});
