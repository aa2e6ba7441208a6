import { collectFindings } from '../../server/ingest/collect-findings.ts';
import { gatherIndicators } from '../../server/ingest/gather-indicators.ts';
import type { ReadingContext } from '../../server/ingest/layout.ts';
import type { ObservationSink } from '../../server/ingest/take-observations.ts';
import { heldInMemory } from './held-in-memory.ts';
import { smallCatalogue } from './small-catalogue.ts';

/** What layouts read rows with, for tests of one step: what is not given holds nothing and keeps nothing. */
export function readingContext(
  given: Partial<Omit<ReadingContext, 'sink'> & ObservationSink> = {},
): ReadingContext {
  const findings = given.findings ?? collectFindings();
  const sink: ObservationSink = {
    take: () => undefined,
    takeMasked: () => undefined,
    takeEntry: () => undefined,
    leaveOut: (rule, finding) => findings.add(rule, finding),
    addToTotal: () => undefined,
    dateContent: () => undefined,
    dependOn: () => undefined,
    maskAgainst: () => undefined,
    registerArea: () => undefined,
    ...given,
  };
  const catalogue = given.catalogue ?? smallCatalogue;
  const { period = null, policy = null, held = heldInMemory() } = given;
  return {
    catalogue,
    period,
    policy,
    findings,
    indicators: given.indicators ?? gatherIndicators(catalogue),
    sink,
    held,
  };
}
