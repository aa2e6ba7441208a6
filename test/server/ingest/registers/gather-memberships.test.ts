import { describe, expect, it } from 'vitest';
import { gatherMemberships } from '../../../../server/ingest/registers/gather-memberships.ts';
import { findLevels } from '../../../../server/ingest/registers/look-up-levels.ts';

const gather = (header: readonly string[], rows: readonly (readonly (string | null)[])[]) => {
  const gathered = gatherMemberships(findLevels(header));
  for (const [at, codes] of rows.entries()) gathered.take(codes, at + 2);
  return gathered.list();
};

describe('the partner areas that authorities of a look-up lie in', () => {
  it('are one of each kind where a row is an authority', () => {
    expect(gather(['LAD23CD', 'CSP23CD', 'PFA23CD'], [['E07000223', 'E22000001', 'E23000033']])).toEqual([
      {
        kind: 'membership',
        key: 'E07000223|community-safety-partnership',
        body: {
          area: 'E07000223',
          kind: 'community-safety-partnership',
          within: [{ code: 'E22000001', smallAreas: null }],
        },
        line: 2,
      },
      {
        kind: 'membership',
        key: 'E07000223|police-force-area',
        body: {
          area: 'E07000223',
          kind: 'police-force-area',
          within: [{ code: 'E23000033', smallAreas: null }],
        },
        line: 2,
      },
    ]);
  });

  it('are several where its small areas lie in several, each counted once', () => {
    const [entry] = gather(
      ['LSOA21CD', 'LAD23CD', 'ICB23CD'],
      [
        ['E01000001', 'E07000223', 'E54000064'],
        ['E01000001', 'E07000223', 'E54000064'],
        ['E01000002', 'E07000223', 'E54000052'],
      ],
    );
    expect(entry?.body.within).toEqual([
      { code: 'E54000052', smallAreas: 1 },
      { code: 'E54000064', smallAreas: 1 },
    ]);
  });

  it('are none where the cell is blank, which is said, so that an older look-up no longer holds', () => {
    expect(gather(['LAD23CD', 'CAUTH23CD'], [['E07000223', null]])).toMatchObject([{ body: { within: [] } }]);
  });

  it('are those of upper-tier authorities where a look-up has no others', () => {
    expect(
      gather(['LSOA21CD', 'UTLA23CD', 'FRA23CD'], [['E01000001', 'E10000032', 'E31000041']]),
    ).toMatchObject([{ key: 'E10000032|fire-and-rescue-authority' }]);
  });

  it('are not known of a look-up without authorities, or without partner areas', () => {
    expect(gather(['SICBL23CD', 'ICB23CD'], [['E38000021', 'E54000064']])).toEqual([]);
    expect(gather(['LAD23CD', 'RGN23CD'], [['E07000223', 'E12000008']])).toEqual([]);
  });
});
