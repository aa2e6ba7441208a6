import type { Changes } from './change-extracts.ts';
import type { Findings } from './run-users.ts';
import { describeCourse, type Sample } from './watch-process.ts';

/** Something that must hold at the end, and what was found. */
export interface Check {
  readonly name: string;
  readonly found: string;
  readonly holds: boolean;
}

/** Share by which memory may have grown since the caches were full. */
const growthAtMost = 0.1;

/** Handles that come and go with connections; a leak of one a minute or so is more. */
const handlesAtMost = 10;

/** What is judged of a soak. */
export interface Soaked {
  readonly findings: Omit<Findings, 'kept'> & { readonly kept: { readonly length: number } };
  readonly changes: Changes;
  readonly inconsistent: readonly string[];
  readonly samples: readonly Sample[];
  readonly exitCode: number | null;
}

/** Says of each thing that must hold whether it does. */
export function judgeSoak({ findings, changes, inconsistent, samples, exitCode }: Soaked): Check[] {
  const { afterWarmUp, atEnd } = describeCourse(samples);
  const level = (name: string, before: number, after: number): Check => ({
    name,
    found: `${before.toFixed(0)} MB after warm-up, ${after.toFixed(0)} MB at the end (${signed((100 * (after - before)) / before)}%)`,
    holds: after <= before * (1 + growthAtMost),
  });
  return [
    {
      name: 'answers without error, none of an older version than the one before',
      found: `${findings.answers} answers, ${findings.errors.length} errors`,
      holds: findings.answers > 0 && findings.errors.length === 0,
    },
    {
      name: 'extracts brought and withdrawn',
      found: `${changes.brought} brought, ${changes.withdrawn} withdrawn, ${changes.errors.length} errors`,
      holds: changes.brought > 0 && changes.withdrawn > 0 && changes.errors.length === 0,
    },
    {
      name: 'answers the same when asked again as at their version',
      found: `${findings.kept.length} asked again, ${inconsistent.length} differ`,
      holds: findings.kept.length > 0 && inconsistent.length === 0,
    },
    level('resident memory level', afterWarmUp.residentMegabytes, atEnd.residentMegabytes),
    level('heap level', afterWarmUp.heapMegabytes, atEnd.heapMegabytes),
    {
      name: 'file handles level',
      found: `${afterWarmUp.fileHandles} after warm-up, ${atEnd.fileHandles} at the end`,
      holds: atEnd.fileHandles <= afterWarmUp.fileHandles + handlesAtMost,
    },
    { name: 'stops in order', found: `exit code ${exitCode}`, holds: exitCode === 0 },
  ];
}

const signed = (number: number): string => `${number < 0 ? '' : '+'}${number.toFixed(1)}`;
