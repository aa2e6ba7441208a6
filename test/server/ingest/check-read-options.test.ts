import { describe, expect, it } from 'vitest';
import { checkReadOptions } from '../../../server/ingest/check-read-options.ts';
import { collectFindings } from '../../../server/ingest/collect-findings.ts';
import type { ReadOptions } from '../../../server/ingest/read-extract.ts';
import { heldInMemory } from '../../support/held-in-memory.ts';
import { openMemoryStagingWriter } from '../../support/memory-staging-writer.ts';
import { smallCatalogue } from '../../support/small-catalogue.ts';

function check(given: Partial<ReadOptions>) {
  const findings = collectFindings();
  const checked = checkReadOptions(
    {
      layout: 'auto',
      policy: null,
      period: null,
      released: null,
      mapping: null,
      today: '2026-02-28',
      catalogue: smallCatalogue,
      writer: openMemoryStagingWriter(),
      held: heldInMemory(),
      ...given,
    },
    findings,
  );
  return { ...checked, rules: findings.problems().map(({ rule }) => rule) };
}

describe('checkReadOptions', () => {
  it('reads the period stated for the file', () => {
    expect(check({ period: '2010/11', released: '2026-02-28' })).toMatchObject({
      period: { start: '2010-04-01', kind: 'financial' },
      isMappingSound: true,
      rules: [],
    });
  });

  it('reports a period and a day that cannot be read, and a day to come', () => {
    expect(check({ period: 'soon' })).toMatchObject({ period: null, rules: ['period-option-unreadable'] });
    expect(check({ released: '2026-02-30' }).rules).toEqual(['released-unreadable']);
    expect(check({ released: '2026-03-01' }).rules).toEqual(['released-in-future']);
  });

  it('reports the mapped layout without a mapping, and a mapping with another layout', () => {
    expect(check({ layout: 'mapped' })).toMatchObject({ isMappingSound: false, rules: ['mapping-missing'] });
    const columns = { indicator: 'a', area_code: 'b', period: 'c', value: 'd' };
    const mapping = { name: 'x', headers: ['a', 'b', 'c', 'd'], columns, constants: {}, policy: null };
    expect(check({ mapping })).toMatchObject({ isMappingSound: true, rules: [] });
    expect(check({ layout: 'fingertips', mapping }).rules).toEqual(['mapping-with-layout']);
  });
});
