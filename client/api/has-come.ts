import { useIsFetching } from '@tanstack/react-query';
import { useState } from 'react';

/**
 * Whether a view can be shown: its own question was answered (or refused), and so was all else that had been asked by then,
 * such as the lists to choose from. Once it can, it stays so, whatever is asked later.
 */
export function useHasCome(isAnswered: boolean): boolean {
  const onTheirWay = useIsFetching({ predicate: ({ state }) => state.status === 'pending' });
  const [hasCome, setHasCome] = useState(false);
  if (isAnswered && onTheirWay === 0 && !hasCome) setHasCome(true);
  return hasCome;
}
