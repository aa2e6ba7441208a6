import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toApiError } from './answer-state.ts';
import type { ApiError } from './http-client.ts';

/** Something that is done once and changes what the service holds. */
export interface ChangeState<Given, Outcome> {
  readonly carryOut: (given: Given) => void;
  readonly clear: () => void;
  readonly outcome: Outcome | undefined;
  readonly isBusy: boolean;
  readonly error: ApiError | null;
}

/** Carries a change out; every answer on the page is asked again afterwards. */
export function useChange<Given, Outcome>(
  change: (given: Given) => Promise<Outcome>,
  onOutcome: (outcome: Outcome, given: Given) => void = () => undefined,
): ChangeState<Given, Outcome> {
  const client = useQueryClient();
  const { mutate, reset, data, isPending, error } = useMutation({
    mutationFn: change,
    onSuccess: (outcome, given) => {
      onOutcome(outcome, given);
      return client.invalidateQueries();
    },
  });
  return { carryOut: mutate, clear: reset, outcome: data, isBusy: isPending, error: toApiError(error) };
}
