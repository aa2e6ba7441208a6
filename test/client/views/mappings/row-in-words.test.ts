import { describe, expect, it } from 'vitest';
import type { MappingDraft } from '../../../../client/views/mappings/mapping-draft.ts';
import { rowInWords } from '../../../../client/views/mappings/row-in-words.ts';
import { strangeDraft, strangeTable } from './strange-table.ts';

const poverty = {
  id: 'child-poverty-hmrc',
  publisherIds: ['10101'],
  shortName: 'Children in low-income families',
  unit: { label: '%', multiplier: 100, valueType: 'proportion' as const },
};

const { header, rows } = strangeTable;
const inWords = (draft: MappingDraft, indicators = [poverty]) =>
  rowInWords(draft, header, rows[0] ?? [], indicators);

describe('a row in words', () => {
  it('names the indicator, whom it is about, the area, the period and the figure with its unit', () => {
    expect(inWords(strangeDraft)).toBe(
      'Children in low-income families, persons: Greater Manchester (E47000001), 2006: 26.3%',
    );
  });

  it('leaves an indicator that is not known as it stands, without a unit', () => {
    expect(inWords(strangeDraft, [])).toBe(
      'child-poverty-hmrc, persons: Greater Manchester (E47000001), 2006: 26.3',
    );
  });

  it('says what is wanting', () => {
    expect(inWords({})).toBe('[no indicator]: [no area], [no period]: [no number]');
  });

  it('adds limits, counts and notes', () => {
    const draft: MappingDraft = {
      ...strangeDraft,
      lower95: { kind: 'constant', text: '25.0' },
      upper95: { kind: 'constant', text: '27.6' },
      count: { kind: 'constant', text: '130' },
      denominator: { kind: 'constant', text: '494' },
      note: { kind: 'constant', text: 'provisional' },
    };
    expect(inWords(draft)).toBe(
      'Children in low-income families, persons: Greater Manchester (E47000001), 2006: 26.3%, 95% limits 25.0 to 27.6, 130 of 494, provisional',
    );
  });
});
