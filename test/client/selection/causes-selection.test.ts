import { describe, expect, it } from 'vitest';
import {
  parseCausesSelection,
  printCausesSelection,
  readCausesSearch,
  toCausesQuestion,
} from '../../../client/selection/causes-selection.ts';

describe('the address of the view of causes', () => {
  it('says only what is unusual, and is read back as it was', () => {
    const search = { area: 'E10000032', age: '0-4', position: 'any', view: 'table' };
    const { selection, problems } = parseCausesSelection(search);
    expect(problems).toEqual([]);
    expect(printCausesSelection(selection)).toEqual(search);
    expect(toCausesQuestion(selection)).toEqual({
      area: 'E10000032',
      by: 'cause',
      position: 'any',
      sex: 'persons',
      age: '0-4',
    });
  });

  it('shows England by first external cause where it says nothing, and names what it says wrongly', () => {
    expect(parseCausesSelection({}).selection).toMatchObject({
      area: 'E92000001',
      by: 'cause',
      position: 'first',
    });
    expect(parseCausesSelection({ by: 'colour' }).problems).toEqual([
      'unknown by: colour. It can be cause, intent, code; cause is shown.',
    ]);
  });

  it('knows intents by the first cause alone, and drops what belongs to other views', () => {
    expect(parseCausesSelection({ by: 'intent', position: 'any' }).selection.position).toBe('first');
    expect(readCausesSearch({ area: 'E10000032', layout: 'panels', age: ' ' })).toEqual({
      area: 'E10000032',
    });
  });
});
