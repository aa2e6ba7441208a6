import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../../server/ingest/collect-findings.ts';
import { gatherIndicators } from '../../../../server/ingest/gather-indicators.ts';
import type { ReadingContext } from '../../../../server/ingest/layout.ts';
import { recordsOf } from '../../../../server/ingest/stats19/stats19-records.ts';
import { ObservationTaker } from '../../../../server/ingest/take-observations.ts';
import { heldInMemory } from '../../../support/held-in-memory.ts';
import { openMemoryStagingWriter } from '../../../support/memory-staging-writer.ts';
import { smallCatalogue } from '../../../support/small-catalogue.ts';

function openContext(): ReadingContext {
  const findings = collectFindings();
  return {
    catalogue: smallCatalogue,
    period: null,
    policy: 'published-open',
    findings,
    indicators: gatherIndicators(smallCatalogue),
    sink: new ObservationTaker(
      'published-open',
      openMemoryStagingWriter(),
      findings,
      new Map(),
      '2026-11-22',
    ),
    held: heldInMemory(),
  };
}

describe('what is gathered of an extract', () => {
  it('is the same for all its files, and none of another extract', () => {
    const [one, other] = [openContext(), openContext()];
    recordsOf(one).collisions.add('2024170000001', 2024, 2);
    expect(recordsOf(one).collisions.length).toBe(1);
    expect(recordsOf(other).collisions.length).toBe(0);
  });
});
