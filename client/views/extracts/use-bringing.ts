import { useState } from 'react';
import {
  type BringOutcome,
  type BringState,
  type BroughtFiles,
  useBringExtract,
} from '../../api/bring-extract.ts';
import type { Stranger } from '../mappings/stranger.ts';

/** Bringing files, with the table of no known layout that is being described meanwhile. */
export interface Bringing {
  readonly bring: BringState;
  /** What was brought last, while it is on its way and afterwards; null before. */
  readonly brought: BroughtFiles | null;
  readonly stranger: Stranger | null;
  /** Brings files anew: a table that was being described is forgotten. */
  readonly onBring: (brought: BroughtFiles) => void;
  /** Brings the files of the stranger, or those that were checked, once more. */
  readonly onBringAgain: (brought: BroughtFiles) => void;
}

/** The description of a stranger's table stays on the page until its files are taken in, or others are brought. */
export function useBringing(): Bringing {
  const [stranger, setStranger] = useState<Stranger | null>(null);
  const [brought, setBrought] = useState<BroughtFiles | null>(null);
  const bring = useBringExtract((outcome) => setStranger((before) => strangerAfter(outcome, before)));
  const onBringAgain = (files: BroughtFiles) => {
    setBrought(files);
    bring.carryOut(files);
  };
  const onBring = (files: BroughtFiles) => {
    setStranger(null);
    onBringAgain(files);
  };
  return { bring, brought, stranger, onBring, onBringAgain };
}

function strangerAfter(outcome: BringOutcome, before: Stranger | null): Stranger | null {
  if (outcome.kind === 'refused' && outcome.refusal.preview !== null) {
    const { preview, mappings } = outcome.refusal;
    return before ?? { brought: outcome.brought, preview, mappings };
  }
  const isTakenIn = outcome.kind === 'verdict' && outcome.verdict.status !== 'dry-run';
  return isTakenIn ? null : before;
}
