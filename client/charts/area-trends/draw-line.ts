/** A point of a line on the screen, in pixels; `y` is null where there is no value, limits where there are none. */
export interface Place {
  readonly x: number;
  readonly y: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** What a line is drawn as: a gap in the values is a gap in the path, and a point alone between two gaps a dot. */
export interface DrawnLine {
  readonly path: string;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
}

/** A line through the values of its places. */
export function drawLine(places: readonly Place[]): DrawnLine {
  const runs = runsOf(places, ({ y }) => y !== null);
  return {
    path: runs
      .filter((run) => run.length > 1)
      .map((run) => `M${run.map(({ x, y }) => pair(x, y ?? 0)).join('L')}`)
      .join(''),
    dots: runs.flatMap((run) => {
      const [only, ...others] = run;
      return only && only.y !== null && others.length === 0
        ? [{ x: rounded(only.x), y: rounded(only.y) }]
        : [];
    }),
  };
}

/** The band between the limits, and a stroke from one to the other where a point stands alone. */
export function drawBand(places: readonly Place[]): { readonly path: string; readonly bars: string } {
  const runs = runsOf(places, ({ lower, upper }) => lower !== null && upper !== null);
  const path = runs
    .filter((run) => run.length > 1)
    .map((run) => {
      const above = run.map(({ x, upper }) => pair(x, upper ?? 0));
      const below = run.toReversed().map(({ x, lower }) => pair(x, lower ?? 0));
      return `M${[...above, ...below].join('L')}Z`;
    });
  const bars = runs.flatMap((run) =>
    run.length > 1 ? [] : run.map(({ x, lower, upper }) => `M${pair(x, lower ?? 0)}V${rounded(upper ?? 0)}`),
  );
  return { path: path.join(''), bars: bars.join('') };
}

/** Places that follow each other without a gap. */
function runsOf(places: readonly Place[], isHeld: (place: Place) => boolean): Place[][] {
  const runs: Place[][] = [];
  places.forEach((place, at) => {
    const before = places[at - 1];
    if (!isHeld(place)) return;
    if (before !== undefined && isHeld(before)) runs.at(-1)?.push(place);
    else runs.push([place]);
  });
  return runs;
}

const pair = (x: number, y: number): string => `${rounded(x)},${rounded(y)}`;

const rounded = (value: number): number => Math.round(value * 10) / 10;
