import { describe, expect, it } from 'vitest';
import { checkAudiences, checkStrategies } from '../../../server/catalogue/check-partner-questions.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import type { Strategy } from '../../../server/catalogue/strategy.ts';

const known = { partners: [{ id: 'fire' }], indicators: [{ id: 'admissions' }], causes: [{ id: 'falls' }] };

const strategy = (changes: Partial<Strategy> = {}): Strategy => ({
  id: 'fire',
  name: 'Fire',
  recordedAs: ['fire'],
  figures: [],
  causes: [],
  partners: [],
  ...changes,
});

describe('audiences and strategies', () => {
  it('of the catalogue word carefully what no document says', () => {
    const general = loadCatalogue()
      .strategies.flatMap(({ partners }) => partners)
      .filter(({ evidence }) => evidence === 'general');
    expect(general.filter(({ source }) => !source.startsWith('General knowledge'))).toEqual([]);
    expect(general.filter(({ words }) => !/\bmay\b/i.test(words))).toEqual([]);
  });

  it('are refused where an id or a word stands twice', () => {
    const one = { id: 'families', name: 'Families', recordedAs: ['famil'] };
    expect(checkAudiences([one, one]).map(({ message }) => message)).toEqual([
      'stands more than once',
      "recordedAs is another's already: famil",
    ]);
  });

  it('are refused where they speak of what there is not', () => {
    const partners = [{ kind: 'police', words: 'May', evidence: 'general', source: 'x' } as const];
    const figures = [{ indicator: 'rates', age: null }];
    const faults = checkStrategies([strategy({ partners, figures, causes: ['war'] })], known);
    expect(faults.map(({ place, message }) => `${place}: ${message}`)).toEqual([
      'fire: no such kind of partner in partners.json: police',
      'fire: no such indicator in indicators.json: rates',
      'fire: no such cause in causes.json: war',
    ]);
  });
});
