import type { MappingDraft } from '../../../../client/views/mappings/mapping-draft.ts';

/** A table in a shape that a council published, with invented rows. */
export const strangeTable = {
  headerLine: 1,
  header: ['area_code', 'area_name', 'period', 'value', 'indicator', 'measure', 'unit', 'significance'],
  rows: [
    [
      'E47000001',
      'Greater Manchester',
      '2006',
      '26.3',
      'Children in low income families',
      'Percentage',
      'Persons',
      'Not compared',
    ],
  ],
  nearest: [],
};

/** Its columns described as its publisher means them. */
export const strangeDraft: MappingDraft = {
  indicator: { kind: 'constant', text: 'child-poverty-hmrc' },
  area_code: { kind: 'column', column: 'area_code' },
  area_name: { kind: 'column', column: 'area_name' },
  period: { kind: 'column', column: 'period' },
  value: { kind: 'column', column: 'value' },
  sex: { kind: 'constant', text: 'persons' },
};
