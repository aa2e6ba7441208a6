import type { Plot, Reading } from '../read-plots.ts';

/** What an answer says is drawn: values by the same names as they are read under. */
export type Told = Readonly<Record<string, readonly number[]>>;

/** Rows of a table: a row by what its first cells say, and the figures that must stand in it, in order. */
export type ToldRow = readonly [label: string, values: readonly number[]];

/** A kind of chart: where it stands, what its answer says of it, and how it is read off the drawing. */
export interface DrawnKind<Answer> {
  readonly name: string;
  /** The page, and where its table stands if not on the same page. */
  readonly page: string;
  readonly tablePage?: string;
  /** Below `/api/v1`: the answer, and the same drawn. */
  readonly answer: string;
  readonly figure: string;
  readonly told: (answer: Answer) => Told;
  readonly onPaper: (plots: readonly Plot[], answer: Answer) => Reading;
  /** Null where the page has a table alone. */
  readonly onScreen: ((plots: readonly Plot[], answer: Answer) => Reading) | null;
  /** What each table says, in the order in which the tables stand. */
  readonly tables: (answer: Answer) => readonly (readonly ToldRow[])[];
}

interface Measured {
  readonly value: number | null;
  readonly lower95: number | null;
  readonly upper95: number | null;
}

export const held = (values: readonly (number | null | undefined)[]): number[] =>
  values.filter((value) => value !== null && value !== undefined);

export const valuesOf = (points: readonly Measured[]): number[] => held(points.map(({ value }) => value));

export const limitsOf = (points: readonly Measured[]): number[] =>
  held(points.flatMap(({ lower95, upper95 }) => [lower95, upper95]));

export const figuresOf = ({ value, lower95, upper95 }: Measured): number[] => held([value, lower95, upper95]);

/** A kind as one of a list: its answer is what its own address gives. */
export function anyAnswer<Answer>(kind: DrawnKind<Answer>): DrawnKind<unknown> {
  const { onScreen } = kind;
  return {
    ...kind,
    told: (answer) => kind.told(answer as Answer),
    onPaper: (plots, answer) => kind.onPaper(plots, answer as Answer),
    onScreen: onScreen && ((plots, answer) => onScreen(plots, answer as Answer)),
    tables: (answer) => kind.tables(answer as Answer),
  };
}
