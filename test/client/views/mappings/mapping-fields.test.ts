import { describe, expect, it } from 'vitest';
import { fieldGroups, fieldLabel } from '../../../../client/views/mappings/mapping-fields.ts';
import { mappedFields } from '../../../../server/observation/column-mapping.ts';

describe('the fields of a description', () => {
  it('are asked for once each, and all of them', () => {
    const asked = fieldGroups.flatMap(({ fields }) => fields.map(({ field }) => field));
    expect(asked.toSorted()).toEqual(mappedFields.toSorted());
  });

  it('have a name for people', () => {
    expect(fieldLabel('lower95')).toBe('Lower 95% limit');
  });
});
