import { describe, expect, it } from 'vitest';
import { toRelationshipTable } from '../../../../client/charts/relationship/to-relationship-table.ts';
import { sixtyAreas } from '../../../support/relationship-answers.ts';

describe('the table of a relationship', () => {
  it('has every area in the order asked for, and those left out last with the reason and the symbol', () => {
    const rows = toRelationshipTable(sixtyAreas, 'y');
    expect(rows).toHaveLength(62);
    expect(rows[0]).toMatchObject({
      area: 'Area 31',
      y: { value: '150.0', limits: '84.1 to 90.2', count: '1,230', denominator: '141,200' },
      notes: 'Far from the line',
    });
    expect(rows[0]?.fromLine).toMatch(/^[\d.]+ above$/);
    expect(rows.at(-1)).toMatchObject({
      area: 'Small Place',
      y: { value: '[c]', limits: '' },
      x: { value: '87.1%' },
    });
    expect(rows.at(-2)?.notes).toMatch(/^Left out\. Children in relative low income: No figure is held/);
  });

  it('may be ordered by the other figure, by distance from the line and by name', () => {
    expect(toRelationshipTable(sixtyAreas, 'x')[0]?.x.value).toBe('37.5%');
    expect(toRelationshipTable(sixtyAreas, 'from-line')[0]?.area).toBe('Area 31');
    expect(toRelationshipTable(sixtyAreas, 'area')[0]?.area).toBe('Area 1');
  });
});
