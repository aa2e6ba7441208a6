import { type ComparedField, compareOutput, holdsNumber } from './compare-output.ts';
import { vectorSets } from './sets.ts';
import { type ReadFile, readVectorFiles, type VectorCase, type VectorFile } from './vector-file.ts';
import type { AnySet, FieldPath, Tolerance } from './vector-set.ts';

/** How the product's answers to one set stand to the reference's. */
export interface SetReport {
  readonly set: string;
  readonly passed: number;
  readonly failed: number;
  readonly worst: { readonly difference: number; readonly where: string };
  /** What disagrees, each with the case's id. */
  readonly failures: readonly string[];
}

const NOWHERE: SetReport['worst'] = { difference: 0, where: '' };

/** Disagreements of one case that are shown. */
const SHOWN = 3;

/**
 * Answers every case of every vector file in a folder and compares with the reference: a report a file. A file that
 * cannot be read, and a set that no method of ours answers, fail.
 */
export function checkFolder(folder: string): readonly SetReport[] {
  return readVectorFiles(folder).map(checkFile);
}

function checkFile(file: ReadFile): SetReport {
  if ('problem' in file) return failWhole(file.name, 1, `unreadable vectors: ${file.problem}`);
  const { set, cases } = file.vectors;
  const method = vectorSets.find((one) => one.set === set);
  if (method === undefined) return failWhole(set, cases.length, `no method answers the set “${set}”`);
  const checked = cases.map((one) => checkCase(one, method, file.vectors.within));
  const failures = checked.flatMap(({ failure }) => failure ?? []);
  const worst = checked.reduce(
    (most, { worst }) => (worst.difference > most.difference ? worst : most),
    NOWHERE,
  );
  return { set, passed: cases.length - failures.length, failed: failures.length, worst, failures };
}

function checkCase(one: VectorCase, method: AnySet, within: VectorFile['within']) {
  const asked = method.ask(one.input);
  const answer = 'answer' in asked ? asked.answer : null;
  if (one.output.error === true) {
    return {
      worst: NOWHERE,
      failure: holdsNumber(answer) ? `${one.id}: a number where the reference refuses` : null,
    };
  }
  if ('unreadable' in asked)
    return { worst: NOWHERE, failure: `${one.id}: unreadable input: ${asked.unreadable}` };
  const expected = Object.fromEntries(
    Object.entries(one.output).filter(([field]) => !(field in method.leaveOut)),
  );
  const general = generalTolerance(one, within);
  const compared = compareOutput(
    expected,
    answer,
    (path: FieldPath) => method.tolerate(path, one.output, one.input) ?? general,
  );
  return { worst: findWorst(compared, one.id), failure: describeFailure(compared, one.id) };
}

function generalTolerance({ input }: VectorCase, within: VectorFile['within']): Tolerance {
  const { relative, absolute, absoluteTimesMultiplier } = within;
  const multiplier = typeof input.multiplier === 'number' ? Math.abs(input.multiplier) : 1;
  return { relative, absolute: absoluteTimesMultiplier ? absolute * multiplier : absolute };
}

function findWorst(compared: readonly ComparedField[], id: string): SetReport['worst'] {
  const worst = compared.toSorted((one, other) => other.difference - one.difference)[0];
  if (worst === undefined || worst.difference === 0) return NOWHERE;
  return { difference: worst.difference, where: `${id} ${worst.path.join('.')}` };
}

function describeFailure(compared: readonly ComparedField[], id: string): string | null {
  const wrong = compared.filter(({ agrees }) => !agrees).map(({ said }) => said);
  return wrong.length === 0 ? null : `${id} ${wrong.slice(0, SHOWN).join('; ')}`;
}

function failWhole(set: string, cases: number, why: string): SetReport {
  return { set, passed: 0, failed: cases, worst: NOWHERE, failures: [why] };
}
