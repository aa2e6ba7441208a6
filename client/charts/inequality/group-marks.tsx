import { usePlotArea, useXAxisScale } from 'recharts';
import { secondaryTextColour } from '../../../server/contract/palette.ts';
import type { GroupRow } from './to-inequality-series.ts';

const fontSize = 14;
const row = 17;

/** Height that the labels of the groups and the symbols above them need below a plot, in pixels. */
export const heightOfGroupMarks = (rows: readonly GroupRow[]): number =>
  row * (1 + Number(hasSymbols(rows)) + Number(isNumbered(rows))) + 10;

/**
 * Below the plot: symbols of values that are missing, the numbers of the groups, and the two ends in words. Nothing
 * while Recharts has not laid out its axis yet.
 */
export function GroupMarks({ rows }: { readonly rows: readonly GroupRow[] }) {
  const plot = usePlotArea();
  const scale = useXAxisScale();
  if (!plot || !scale || rows.some(({ place }) => scale(place) === undefined)) return null;
  const x = (place: number) => scale(place) ?? plot.x;
  const bottom = plot.y + plot.height;
  const numbers = bottom + (hasSymbols(rows) ? row : 0) + 18;
  const numbered = isNumbered(rows);
  return (
    <g fill={secondaryTextColour} fontSize={fontSize}>
      {rows.map(({ key, place, symbol, shortLabel }) => (
        <g key={key} textAnchor="middle">
          <path d={`M${x(place)} ${bottom}v4`} stroke={secondaryTextColour} />
          {symbol === null ? null : (
            <text x={x(place)} y={bottom + 18} fontSize={12}>
              {symbol}
            </text>
          )}
          <text x={x(place)} y={numbers}>
            {numbered ? key : shortLabel}
          </text>
        </g>
      ))}
      {numbered ? (
        <>
          <text x={plot.x} y={numbers + row}>
            {rows.at(0)?.shortLabel}
          </text>
          <text x={plot.x + plot.width} y={numbers + row} textAnchor="end">
            {rows.at(-1)?.shortLabel}
          </text>
        </>
      ) : null}
    </g>
  );
}

const hasSymbols = (rows: readonly GroupRow[]): boolean => rows.some(({ symbol }) => symbol !== null);

const isNumbered = (rows: readonly GroupRow[]): boolean => rows.some(({ key }) => /^\d+$/.test(key));
