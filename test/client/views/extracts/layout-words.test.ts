import { describe, expect, it } from 'vitest';
import { layoutChoices, recognitionWords } from '../../../../client/views/extracts/layout-words.ts';

describe('a layout in words', () => {
  it('is chosen once, however many tables it has, and a described table is no choice', () => {
    const layouts = [{ id: 'stats19' }, { id: 'stats19' }, { id: 'mapped' }] as const;
    expect(layoutChoices(layouts)).toEqual([
      { value: 'auto', label: 'Tell it by the column names' },
      { value: 'stats19', label: 'Road casualties and collisions (STATS19)' },
    ]);
  });

  it('says how surely it was told, and why', () => {
    const recognised = {
      layout: 'stats19' as const,
      table: 'casualties',
      certainty: 'likely' as const,
      because: 'all its columns are there',
    };
    expect(recognitionWords(recognised)).toBe(
      'Road casualties and collisions (STATS19), casualties. This is likely: all its columns are there.',
    );
    expect(recognitionWords({ ...recognised, layout: 'population', table: null, certainty: 'certain' })).toBe(
      'Population. This is certain: all its columns are there.',
    );
    expect(recognitionWords({ ...recognised, layout: 'mapped', table: null })).toBe(
      'A table whose columns were described here.',
    );
  });
});
