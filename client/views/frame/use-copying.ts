import { useCallback, useState } from 'react';
import { toApiError } from '../../api/answer-state.ts';
import { asSentence } from './answer-error.tsx';
import type { CopyAction, CopyOutcome } from './copy-actions.ts';

/** Runs one copy after another, and says what became of the last. */
export function useCopying() {
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  const run = useCallback(async (action: CopyAction) => {
    setOutcome({ words: 'Copying …', refused: null });
    setOutcome(await settle(action));
  }, []);
  return { outcome, run };
}

async function settle(action: CopyAction): Promise<CopyOutcome> {
  try {
    return await action.run();
  } catch (error) {
    const said = error instanceof Error ? toApiError(error) : null;
    if (said === null) throw error;
    return { words: `Nothing was copied. ${said.title}: ${asSentence(said.detail)}`, refused: null };
  }
}
