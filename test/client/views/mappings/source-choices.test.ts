import { describe, expect, it } from 'vitest';
import { choiceOf, sourceChoices, sourceFrom } from '../../../../client/views/mappings/source-choices.ts';

describe('where a field may come from', () => {
  it('is every column once, nowhere, or the same text in every row', () => {
    expect(sourceChoices(['code', '', 'value', 'value']).map(({ label }) => label)).toEqual([
      'Not in this table',
      'code',
      'value',
      'The same in every row…',
    ]);
  });

  it.each([
    { kind: 'absent' },
    { kind: 'column', column: 'constant' },
    { kind: 'constant', text: '' },
  ] as const)('is found again by its choice: %j', (source) => {
    expect(sourceFrom(choiceOf(source))).toEqual(source);
  });
});
