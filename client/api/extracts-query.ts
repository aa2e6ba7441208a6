import { useMutation, useQueryClient } from '@tanstack/react-query';
import type {
  BringQuestion,
  ExtractsAnswer,
  RefusalAnswer,
  Verdict,
} from '../../server/contract/extracts.ts';
import { type AnswerState, toApiError, useAnswer } from './answer-state.ts';
import { ApiError, sendAnswer } from './http-client.ts';

/** Every extract that was ever accepted, withdrawn ones too. */
export function useExtracts(): AnswerState<ExtractsAnswer> {
  return useAnswer('/extracts', {});
}

export type SmallNumbersPolicy = NonNullable<BringQuestion['policy']>;

/** A file to bring in, or only to check. */
export interface BroughtFile {
  readonly file: File;
  readonly dryRun: boolean;
  /** Day of release (ISO date), null where not known. */
  readonly released: string | null;
  /** Of a file whose rows carry none; null otherwise. */
  readonly period: string | null;
  /** How small numbers are treated; null for the layout's own rule. */
  readonly policy: SmallNumbersPolicy | null;
  readonly token: string;
}

/** What became of a file: a verdict, or a refusal with its problems. */
export type BringOutcome =
  | { readonly kind: 'verdict'; readonly fileName: string; readonly verdict: Verdict }
  | { readonly kind: 'refused'; readonly fileName: string; readonly refusal: RefusalAnswer };

/** Something that is done once and changes what the service holds. */
export interface ChangeState<Given, Outcome> {
  readonly carryOut: (given: Given) => void;
  readonly clear: () => void;
  readonly outcome: Outcome | undefined;
  readonly isBusy: boolean;
  readonly error: ApiError | null;
}

/** Brings a file in; every answer on the page is asked again afterwards. */
export function useBringExtract(): ChangeState<BroughtFile, BringOutcome> {
  return useChange(bringExtract);
}

/** Withdraws an extract: its figures are no longer shown, and those it replaced come back. */
export function useWithdrawExtract(): ChangeState<{ readonly id: string; readonly token: string }, unknown> {
  return useChange(({ id, token }) =>
    sendAnswer(`/extracts/${encodeURIComponent(id)}`, {}, { method: 'DELETE', token }),
  );
}

async function bringExtract({
  file,
  dryRun,
  released,
  period,
  policy,
  token,
}: BroughtFile): Promise<BringOutcome> {
  const parameters = {
    fileName: file.name,
    dryRun: dryRun ? 'true' : undefined,
    released: released ?? undefined,
    period: period ?? undefined,
    policy: policy ?? undefined,
  };
  try {
    const verdict = await sendAnswer<Verdict>('/extracts', parameters, { method: 'POST', token, body: file });
    return { kind: 'verdict', fileName: file.name, verdict };
  } catch (error) {
    if (error instanceof ApiError && isRefusal(error.document)) {
      return { kind: 'refused', fileName: file.name, refusal: error.document };
    }
    throw error;
  }
}

function isRefusal(document: unknown): document is RefusalAnswer {
  return (
    typeof document === 'object' && document !== null && 'problems' in document && 'problemsUrl' in document
  );
}

function useChange<Given, Outcome>(change: (given: Given) => Promise<Outcome>): ChangeState<Given, Outcome> {
  const client = useQueryClient();
  const { mutate, reset, data, isPending, error } = useMutation({
    mutationFn: change,
    onSuccess: () => client.invalidateQueries(),
  });
  return { carryOut: mutate, clear: reset, outcome: data, isBusy: isPending, error: toApiError(error) };
}
