import { describe, expect, it } from 'vitest';
import {
  type MappingDraft,
  missingFrom,
  textOf,
  toColumnMapping,
  toDraft,
} from '../../../../client/views/mappings/mapping-draft.ts';
import { strangeDraft, strangeTable } from './strange-table.ts';

const { header, rows } = strangeTable;
const described = (draft: MappingDraft, name = 'Trafford', policy: 'published-open' | null = null) => ({
  draft,
  name,
  policy,
});

describe('a description of columns', () => {
  it('takes each field from its column or has it the same in every row', () => {
    expect(textOf(strangeDraft, 'value', header, rows[0] ?? [])).toBe('26.3');
    expect(textOf(strangeDraft, 'indicator', header, rows[0] ?? [])).toBe('child-poverty-hmrc');
    expect(textOf(strangeDraft, 'count', header, rows[0] ?? [])).toBe('');
  });

  it('is sent as columns and constants, without what is absent or blank', () => {
    const draft = {
      ...strangeDraft,
      age: { kind: 'constant', text: ' ' },
      note: { kind: 'absent' },
    } as const;
    expect(toColumnMapping(described(draft, ' Trafford '), header)).toEqual({
      name: 'Trafford',
      headers: header,
      columns: { area_code: 'area_code', area_name: 'area_name', period: 'period', value: 'value' },
      constants: { indicator: 'child-poverty-hmrc', sex: 'persons' },
      policy: null,
    });
  });

  it('comes back from what was saved as it was', () => {
    expect(toDraft(toColumnMapping(described(strangeDraft), header))).toEqual(strangeDraft);
  });

  it('has a rule for small numbers only where it has counts', () => {
    const counted: MappingDraft = { ...strangeDraft, count: { kind: 'column', column: 'value' } };
    expect(toColumnMapping(described(strangeDraft, 'a', 'published-open'), header).policy).toBeNull();
    expect(toColumnMapping(described(counted, 'a', 'published-open'), header).policy).toBe('published-open');
    expect(missingFrom(described(counted))).toEqual([
      'Say how small numbers are treated: the table has counts.',
    ]);
  });

  it('lacks nothing once every part that a figure needs is described', () => {
    expect(missingFrom(described(strangeDraft))).toEqual([]);
  });

  it.each([
    ['indicator', 'Say which indicator the figures are of.'],
    ['period', 'Say which column holds the period, or which period it is in every row.'],
    ['value', 'Say which column holds the value or the count.'],
  ] as const)('says that it lacks the %s', (field, sentence) => {
    expect(missingFrom(described({ ...strangeDraft, [field]: { kind: 'absent' } }))).toEqual([sentence]);
  });

  it('needs the name of an area only where it has no code', () => {
    const { area_code: _code, ...byName } = strangeDraft;
    expect(missingFrom(described(byName))).toEqual([]);
    const { area_name: _name, ...byNothing } = byName;
    expect(missingFrom(described(byNothing))).toEqual([
      'Say which column holds the area: its code, or its name.',
    ]);
  });

  it('needs both parts of a category, and a name without slashes', () => {
    const halved: MappingDraft = { ...strangeDraft, category: { kind: 'column', column: 'measure' } };
    expect(missingFrom(described(halved, 'a/b'))).toEqual([
      'Give both the kind of category and the category, or neither.',
      'Give the description a name, without slashes.',
    ]);
  });
});
