import type { ExtractInStore, ExtractStatus } from '../observation/extract.ts';
import { type ExtractAtVersion, type LedgerView, pairKey, standingKey } from './ledger.ts';

/** Every extract accepted by a version with its standing then, newest first. */
export function describeExtracts(view: LedgerView): ExtractInStore[] {
  return [...view.extracts.values()]
    .sort((a, b) => b.acceptedAtVersion - a.acceptedAtVersion)
    .map((extract) => describeExtract(view, extract));
}

/** An extract with its status and how much of it is shown. */
export function describeExtract(view: LedgerView, extract: ExtractAtVersion): ExtractInStore {
  const observationsShown = extract.inForce ? countShown(view, extract) : 0;
  return {
    ...extract.held.extract,
    status: findStatus(extract, observationsShown),
    observationsShown,
    supersedes: extract.supersedes,
    acceptedAtVersion: extract.acceptedAtVersion,
  };
}

/** An extract without figures (areas, partners …) has none that could be replaced. */
function findStatus({ held, withdrawn, inForce }: ExtractAtVersion, shown: number): ExtractStatus {
  if (withdrawn) return 'withdrawn';
  return inForce && (shown > 0 || held.holdings.length === 0) ? 'accepted' : 'superseded';
}

function countShown(view: LedgerView, { held }: ExtractAtVersion): number {
  return held.holdings
    .map(({ indicator, age }) => view.shown.get(standingKey(held.extract.id, pairKey(indicator, age))) ?? 0)
    .reduce((sum, shown) => sum + shown, 0);
}
