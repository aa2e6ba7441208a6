import type { FieldPath, Tolerance } from './vector-set.ts';

/** One value of the reference beside ours. */
export interface ComparedField {
  readonly path: FieldPath;
  readonly agrees: boolean;
  /** Of the larger of the two numbers; 0 for what is not two numbers, and where they agree only by being near 0. */
  readonly difference: number;
  /** "rows.3.upper: 1.5, reference 1.6". */
  readonly said: string;
}

/**
 * Compares an answer with the reference's, value by value through lists and records: numbers within a tolerance,
 * everything else as equal. A list must be as long as the reference's; fields that only our answer has are not looked at.
 */
export function compareOutput(
  expected: unknown,
  got: unknown,
  toleranceAt: (path: FieldPath) => Tolerance,
  path: FieldPath = [],
): readonly ComparedField[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length)
      return [compareValue(expected, got, toleranceAt(path), path)];
    return expected.flatMap((one, index) =>
      compareOutput(one, got[index], toleranceAt, [...path, String(index)]),
    );
  }
  if (!isRecord(expected)) return [compareValue(expected, got, toleranceAt(path), path)];
  return Object.entries(expected).flatMap(([name, one]) =>
    compareOutput(one, isRecord(got) ? got[name] : undefined, toleranceAt, [...path, name]),
  );
}

/** Whether an answer holds any number at all, which it must not where the reference refuses. */
export function holdsNumber(answer: unknown): boolean {
  if (typeof answer === 'number') return true;
  if (Array.isArray(answer)) return answer.some(holdsNumber);
  return isRecord(answer) && Object.values(answer).some(holdsNumber);
}

function compareValue(expected: unknown, got: unknown, tolerance: Tolerance, path: FieldPath): ComparedField {
  const wanted = decode(expected);
  const said = `${path.join('.')}: ${show(got)}, reference ${show(wanted)}`;
  if (typeof wanted !== 'number' || typeof got !== 'number' || wanted === got) {
    return { path, agrees: wanted === got, difference: 0, said };
  }
  const apart = Math.abs(wanted - got);
  const difference = apart / Math.max(Math.abs(wanted), Math.abs(got));
  if (difference <= tolerance.relative) return { path, agrees: true, difference, said };
  const isNearZero = apart <= tolerance.absolute;
  return { path, agrees: isNearZero, difference: isNearZero ? 0 : difference, said };
}

/** Files hold no infinite numbers, only their names. */
function decode(value: unknown): unknown {
  if (value === 'Infinity') return Number.POSITIVE_INFINITY;
  return value === '-Infinity' ? Number.NEGATIVE_INFINITY : value;
}

function show(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return JSON.stringify(value) ?? String(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
