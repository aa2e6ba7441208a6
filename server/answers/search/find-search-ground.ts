import { listKnownBodies } from '../bodies/known-bodies.ts';
import { findKnownAreas, type KnownAreas } from '../known-areas.ts';
import { findDefinitions, listKnownIndicators } from '../known-indicators.ts';
import { onceAVersion } from '../once-a-version.ts';
import { findRegister } from '../partners/find-register.ts';
import { toBodyCandidates } from './body-candidates.ts';
import type { Candidate } from './candidate.ts';
import { listWrittenWays, type WrittenWay } from './find-nearly-written.ts';
import { toIndicatorCandidates } from './indicator-candidates.ts';
import { toRegisterCandidates } from './register-candidates.ts';

/** Everything that a search looks through. */
export interface SearchGround {
  readonly areas: KnownAreas;
  readonly indicators: readonly Candidate[];
  readonly bodies: readonly Candidate[];
  readonly ways: readonly WrittenWay[];
}

/** What can be searched, worked out once a version: a search itself asks the store nothing. */
export const findSearchGround = onceAVersion<SearchGround>(async (context) => {
  const { store, catalogue, version } = context;
  const [areas, holdings, definitions, extracts] = await Promise.all([
    findKnownAreas(context),
    store.findHoldings(version),
    findDefinitions(context),
    store.findExtracts(version),
  ]);
  const rows = await findRegister('partner', areas, context);
  const isMadeUp = (id: string) => extracts.some((extract) => extract.id === id && extract.demonstration);
  const indicators = toIndicatorCandidates(listKnownIndicators(catalogue, holdings, definitions));
  const bodies = [
    ...toBodyCandidates(listKnownBodies(catalogue)),
    ...toRegisterCandidates(rows, catalogue.partners, isMadeUp),
  ];
  const ways = listWrittenWays(areas.values(), [...indicators, ...bodies]);
  return { areas, indicators, bodies, ways };
});
