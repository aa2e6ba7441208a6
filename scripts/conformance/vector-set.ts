import { z } from 'zod';

/** An answer in the reference's words. */
export type ReferenceOutput = Readonly<Record<string, unknown>>;

/** How closely two numbers must agree: by the larger of them, or outright. */
export interface Tolerance {
  readonly relative: number;
  readonly absolute: number;
}

/** A field of an output by its names and places: `rows`, `3`, `lower_2s_limit`. */
export type FieldPath = readonly string[];

/** A set of vectors: which method of ours answers it, and how. */
export interface VectorSet<Input> {
  readonly set: string;
  readonly input: z.ZodType<Input>;
  /** Our method's answer in the reference's words; throws a RangeError where it refuses the input. */
  readonly answer: (input: Input) => ReferenceOutput;
  /** Fields of the reference's output that are not compared, and why. */
  readonly leaveOut?: Readonly<Record<string, string>>;
  /** Where the file's words ask for another tolerance than its general one. */
  readonly tolerate?: (path: FieldPath, output: ReferenceOutput, input: Input) => Tolerance | null;
}

/** Our answer, null where our method refuses the input; or why the input is not one of the set. */
export type Asked = { readonly answer: ReferenceOutput | null } | { readonly unreadable: string };

/** A set whose type of input is known only to itself. */
export interface AnySet {
  readonly set: string;
  readonly leaveOut: Readonly<Record<string, string>>;
  readonly ask: (input: unknown) => Asked;
  readonly tolerate: (path: FieldPath, output: ReferenceOutput, input: unknown) => Tolerance | null;
}

/** Hides the type of a set's input behind its schema, so that sets of all kinds stand in one list. */
export function defineSet<Input>({ set, input, answer, leaveOut, tolerate }: VectorSet<Input>): AnySet {
  return {
    set,
    leaveOut: leaveOut ?? {},
    ask: (given) => {
      const read = input.safeParse(given);
      if (!read.success) return { unreadable: z.prettifyError(read.error) };
      return { answer: orRefuse(() => answer(read.data)) };
    },
    tolerate: (path, output, given) => tolerate?.(path, output, input.parse(given)) ?? null,
  };
}

function orRefuse(answer: () => ReferenceOutput): ReferenceOutput | null {
  try {
    return answer();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
