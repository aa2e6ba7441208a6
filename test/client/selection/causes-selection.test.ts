import { describe, expect, it } from 'vitest';
import {
  parseCausesSelection,
  printCausesSelection,
  readCausesSearch,
  toCausesQuestion,
  toCauseTrendsQuestion,
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

  it('names a group whose codes are shown only where codes are, and no period through time', () => {
    const search = {
      ...{ area: 'E92000001', by: 'code', within: 'falls', period: '2022/23', view: 'time', scale: 'own' },
    };
    const { selection } = parseCausesSelection(search);
    expect(printCausesSelection(selection)).toEqual(search);
    expect(readCausesSearch(search)).toEqual(search);
    expect(toCausesQuestion(selection)).toMatchObject({ within: 'falls', period: '2022/23' });
    expect(toCauseTrendsQuestion(selection)).toEqual({
      ...{ area: 'E92000001', by: 'code', position: 'first', within: 'falls', sex: 'persons' },
    });
    expect(parseCausesSelection({ by: 'cause', within: 'falls' }).selection.within).toBeNull();
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
