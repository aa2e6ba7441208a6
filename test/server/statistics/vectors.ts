import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

/** The reference's own outputs on seeded inputs, one file a set; they lie beside the project and are not part of it. */
const folder = resolve(import.meta.dirname, '../../../../shared/vectors');

const fileSchema = z.object({
  within: z.object({ relative: z.number(), absolute: z.number(), absoluteTimesMultiplier: z.boolean() }),
  cases: z.array(
    z.object({
      id: z.string(),
      input: z.record(z.string(), z.unknown()),
      output: z.record(z.string(), z.unknown()),
    }),
  ),
});

type Answer = Readonly<Record<string, unknown>>;

/** What to check of a set, and how. */
export interface VectorQuestion<Input> {
  readonly set: string;
  readonly input: z.ZodType<Input>;
  /** The product's answer in the reference's words; throws where it refuses the input. */
  readonly answer: (input: Input) => Answer;
  /** Fields of the reference's output that are labels of its own. */
  readonly leaveOut?: readonly string[];
  /** Which cases are asked; all unless given. */
  readonly only?: (input: Readonly<Record<string, unknown>>) => boolean;
}

/** How the product's answers stand to the reference's. */
export interface VectorReport {
  readonly cases: number;
  readonly disagreements: readonly string[];
  /** In words, for the message of an assertion. */
  readonly worst: string;
}

export function hasVectors(set: string): boolean {
  return existsSync(fileOf(set));
}

/** Answers every case of a set and compares with the reference within the tolerance that the file names. */
export function compareWithVectors<Input>(question: VectorQuestion<Input>): VectorReport {
  const { within, cases } = fileSchema.parse(JSON.parse(readFileSync(fileOf(question.set), 'utf8')));
  const asked = cases.filter(({ input }) => question.only?.(input) ?? true);
  const disagreements: string[] = [];
  let worst = { difference: 0, where: 'no difference at all' };
  for (const { id, input, output } of asked) {
    const multiplier = typeof input.multiplier === 'number' ? input.multiplier : 1;
    const absolute = within.absolute * (within.absoluteTimesMultiplier ? multiplier : 1);
    for (const { field, expected, got } of pairFields(question, input, output)) {
      const { agrees, difference } = compare(expected, got, within.relative, absolute);
      const where = `${id} ${field}: ${show(got)}, reference ${show(expected)}`;
      if (!agrees) disagreements.push(where);
      if (difference > worst.difference) worst = { difference, where };
    }
  }
  return {
    cases: asked.length,
    disagreements,
    worst: `worst relative difference ${worst.difference.toExponential(2)} (${worst.where})`,
  };
}

function fileOf(set: string): string {
  return resolve(folder, `${set}.json`);
}

interface Pair {
  readonly field: string;
  readonly expected: unknown;
  readonly got: unknown;
}

function pairFields<Input>(
  question: VectorQuestion<Input>,
  input: Readonly<Record<string, unknown>>,
  output: Answer,
): readonly Pair[] {
  const answer = answerOrRefuse(() => question.answer(question.input.parse(input)));
  if (output.error === true)
    return [{ field: 'error', expected: 'no number', got: holdsNumber(answer) ? answer : 'no number' }];
  const fields = Object.keys(output).filter((field) => !question.leaveOut?.includes(field));
  return fields.flatMap((field) => pairValues(field, output[field], answer?.[field]));
}

/** A list is compared number by number. */
function pairValues(field: string, expected: unknown, got: unknown): readonly Pair[] {
  if (!Array.isArray(expected)) return [{ field, expected: decode(expected), got }];
  const list: readonly unknown[] = Array.isArray(got) ? got : [];
  return expected.map((one, index) => ({
    field: `${field}[${index}]`,
    expected: decode(one),
    got: list[index],
  }));
}

function answerOrRefuse(answer: () => Answer): Answer | null {
  try {
    return answer();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function holdsNumber(answer: Answer | null): boolean {
  return Object.values(answer ?? {}).some((value) => typeof value === 'number');
}

function decode(value: unknown): unknown {
  if (value === 'Infinity') return Number.POSITIVE_INFINITY;
  return value === '-Infinity' ? Number.NEGATIVE_INFINITY : value;
}

function compare(expected: unknown, got: unknown, relative: number, absolute: number) {
  if (typeof expected !== 'number' || typeof got !== 'number' || expected === got) {
    return { agrees: expected === got, difference: 0 };
  }
  const apart = Math.abs(expected - got);
  const difference = apart / Math.max(Math.abs(expected), Math.abs(got));
  return { agrees: apart <= absolute || difference <= relative, difference };
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
