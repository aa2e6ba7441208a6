import { useRef, useState } from 'react';
import type { BringQuestion, RefusalAnswer, Verdict } from '../../server/contract/extracts.ts';
import type { ColumnMappingAnswer } from '../../server/contract/mappings.ts';
import { toApiError } from './answer-state.ts';
import { type ChangeState, useChange } from './change-state.ts';
import { followUpload, nameUpload } from './follow-upload.ts';
import { ApiError } from './http-client.ts';
import { saveMapping } from './mappings-query.ts';
import { sendUpload } from './send-upload.ts';

export type SmallNumbersPolicy = NonNullable<BringQuestion['policy']>;
export type LayoutChoice = NonNullable<BringQuestion['layout']>;

/** How the columns of a table of no known layout are to be taken: as saved under a name, or as described now. */
export type GivenMapping =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'described'; readonly mapping: ColumnMappingAnswer; readonly isKept: boolean };

/** One file, or several that are one extract, to bring in or only to check. */
export interface BroughtFiles {
  readonly files: readonly File[];
  readonly dryRun: boolean;
  readonly layout: LayoutChoice;
  /** Day of release (ISO date), null where not known. */
  readonly released: string | null;
  /** Of files whose rows carry none; null otherwise. */
  readonly period: string | null;
  /** How small numbers are treated; null for the layout's own rule. */
  readonly policy: SmallNumbersPolicy | null;
  readonly mapping: GivenMapping | null;
}

/** What became of files: a verdict, a refusal with its problems, or nothing, because somebody cancelled. */
export type BringOutcome =
  | {
      readonly kind: 'verdict';
      readonly brought: BroughtFiles;
      readonly verdict: Verdict;
      /** Why the description of the columns could not be saved; null where it was, or was not to be. */
      readonly notSaved: ApiError | null;
    }
  | { readonly kind: 'refused'; readonly brought: BroughtFiles; readonly refusal: RefusalAnswer }
  | { readonly kind: 'cancelled'; readonly brought: BroughtFiles };

/** How far an upload has come: bytes that have left, and what has been read of them. */
export interface UploadProgress {
  readonly sentBytes: number;
  readonly totalBytes: number;
  readonly rows: number;
  readonly problems: number;
}

export interface BringState extends ChangeState<BroughtFiles, BringOutcome> {
  /** Null while nothing is on its way. */
  readonly progress: UploadProgress | null;
  readonly cancel: () => void;
}

/** Brings files in, tells how far they have come, and can be cancelled. */
export function useBringExtract(onOutcome: (outcome: BringOutcome) => void): BringState {
  const [progress, setProgress] = useState<UploadProgress | null>(null);
  const canceller = useRef<AbortController | null>(null);
  const change = useChange(async (brought: BroughtFiles) => {
    canceller.current = new AbortController();
    setProgress({ sentBytes: 0, totalBytes: sizeOf(brought.files), rows: 0, problems: 0 });
    const onPart = (part: Partial<UploadProgress>) =>
      setProgress((before) => (before === null ? null : { ...before, ...part }));
    try {
      return await bringExtract(brought, canceller.current.signal, onPart);
    } finally {
      setProgress(null);
    }
  }, onOutcome);
  return { ...change, progress, cancel: () => canceller.current?.abort() };
}

async function bringExtract(
  brought: BroughtFiles,
  signal: AbortSignal,
  onPart: (part: Partial<UploadProgress>) => void,
): Promise<BringOutcome> {
  const uploadId = nameUpload();
  const stopFollowing = followUpload(uploadId, ({ rows, problems }) => onPart({ rows, problems }));
  const onSent = (sentBytes: number, totalBytes: number) => onPart({ sentBytes, totalBytes });
  const upload = { form: toForm(brought), signal, onSent };
  try {
    const verdict = await sendUpload<Verdict>('/extracts', toParameters(brought, uploadId), upload);
    return { kind: 'verdict', brought, verdict, notSaved: await keepMapping(brought, verdict) };
  } catch (error) {
    if (signal.aborted) return { kind: 'cancelled', brought };
    if (error instanceof ApiError && isRefusal(error.document)) {
      return { kind: 'refused', brought, refusal: error.document };
    }
    throw error;
  } finally {
    stopFollowing();
  }
}

function toParameters(brought: BroughtFiles, uploadId: string) {
  const { dryRun, layout, released, period, policy, mapping, files } = brought;
  const [only] = files.length === 1 ? files : [];
  return {
    uploadId,
    fileName: only?.name,
    layout: layout === 'auto' ? undefined : layout,
    dryRun: dryRun ? 'true' : undefined,
    released: released ?? undefined,
    period: period ?? undefined,
    policy: policy ?? undefined,
    mapping: mapping?.kind === 'saved' ? mapping.name : undefined,
  };
}

function toForm({ files, mapping }: BroughtFiles): FormData {
  const form = new FormData();
  if (mapping?.kind === 'described') form.append('mapping', JSON.stringify(mapping.mapping));
  for (const file of files) form.append('file', file, file.name);
  return form;
}

/** Only a description that a file was taken in with is worth keeping. The extract stays, whatever comes of this. */
async function keepMapping({ mapping }: BroughtFiles, { status }: Verdict): Promise<ApiError | null> {
  if (status === 'dry-run' || mapping?.kind !== 'described' || !mapping.isKept) return null;
  return saveMapping(mapping.mapping).then(
    () => null,
    (error: Error) => toApiError(error),
  );
}

function isRefusal(document: unknown): document is RefusalAnswer {
  return (
    typeof document === 'object' && document !== null && 'problems' in document && 'problemsUrl' in document
  );
}

const sizeOf = (files: readonly File[]) => files.reduce((sum, { size }) => sum + size, 0);
