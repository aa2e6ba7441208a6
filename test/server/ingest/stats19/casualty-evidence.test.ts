import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../../server/ingest/collect-findings.ts';
import { CasualtyEvidence } from '../../../../server/ingest/stats19/casualty-evidence.ts';

type Row = Parameters<CasualtyEvidence['add']>[0];

const ordinary: Omit<Row, 'line'> = {
  casualtyClass: 'occupant',
  roadUser: 'Car occupant',
  isKnownType: true,
  age: { kind: 'years', years: 9 },
  bands: { ofYears: 2, given: 2 },
  severity: 'serious',
  adjustedSerious: 0.9,
};

/** What is found in so many rows of each kind, from line 2 on. */
function report(...kinds: readonly (readonly [rows: number, row: Partial<Row>])[]) {
  const evidence = new CasualtyEvidence();
  let line = 2;
  for (const [rows, row] of kinds) {
    for (let at = 0; at < rows; at++) evidence.add({ ...ordinary, ...row, line: line++ });
  }
  const findings = collectFindings();
  evidence.report(findings);
  const errors = findings.problems().map(({ rule, line: at }) => [rule, at]);
  const warnings = findings.warnings().map(({ rule, count, firstLine }) => [rule, count, firstLine]);
  return { errors, warnings };
}

const pedestrian: Partial<Row> = { casualtyClass: 'pedestrian', roadUser: 'Pedestrian' };
const unknownAge: Partial<Row> = { age: { kind: 'unknown' }, bands: null };

describe('the evidence of a casualty file', () => {
  it('says nothing of a file that agrees with itself', () => {
    expect(report([30, {}], [10, pedestrian])).toEqual({ errors: [], warnings: [] });
  });

  it('counts ages outside their bands', () => {
    expect(report([30, {}], [2, { bands: { ofYears: 2, given: 3 } }]).warnings).toEqual([
      ['age-band-differs', 2, 32],
    ]);
  });

  it('counts classes against types where most of the pedestrians are of one only', () => {
    expect(report([20, { casualtyClass: 'pedestrian' }], [10, pedestrian]).warnings).toEqual([
      ['casualty-class-differs', 20, 2],
    ]);
    expect(report([20, { casualtyClass: 'pedestrian' }], [20, pedestrian]).warnings).toEqual([]);
  });

  it('counts types that the data guide has not, and refuses where most are such', () => {
    expect(report([21, {}], [20, { isKnownType: false }])).toEqual({
      errors: [],
      warnings: [['casualty-type-new', 20, 23]],
    });
    expect(report([19, {}], [20, { isKnownType: false }]).errors).toEqual([
      ['casualty-types-mostly-unknown', 21],
    ]);
  });

  it('refuses where most have no age', () => {
    expect(report([20, {}], [20, unknownAge]).errors).toEqual([]);
    expect(report([20, {}], [21, unknownAge]).errors).toEqual([['casualty-ages-mostly-unknown', 22]]);
  });

  it('refuses an adjusted severity that is low for the serious and high for the slight', () => {
    const slight: Partial<Row> = { severity: 'slight', adjustedSerious: 0.9 };
    expect(report([20, { adjustedSerious: 0.1 }], [20, slight]).errors).toEqual([
      ['adjusted-severity-reversed', null],
    ]);
    expect(report([20, { adjustedSerious: 0.5 }], [20, { ...slight, adjustedSerious: 0.6 }]).errors).toEqual(
      [],
    );
  });
});
