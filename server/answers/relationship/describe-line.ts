import type { Unit } from '../../contract/parts.ts';
import type { RelationLine } from '../../contract/relationship.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import { NOT_TOLD } from './describe-correlation.ts';

type Named = Pick<KnownIndicator, 'shortName' | 'unit'>;

/**
 * The line in words: how much higher or lower one figure is, on average over areas, where the other is higher by one
 * step. It describes the areas; it does not say what a change would bring.
 */
export function describeLine(
  { slope, explained }: Pick<RelationLine, 'slope' | 'explained'>,
  x: Named,
  y: Named,
): string {
  const { lower95, upper95 } = slope;
  const isTold = lower95 === null || upper95 === null || lower95 * upper95 > 0;
  return `${isTold ? toldSlope(slope, x, y) : untoldSlope(slope, x, y)}${partWords(explained)}`;
}

function toldSlope({ value, lower95, upper95 }: RelationLine['slope'], x: Named, y: Named): string {
  const write = writerFor(value);
  const size = `${write(Math.abs(value))}${stepUnit(y.unit, 'points')} ${value < 0 ? 'lower' : 'higher'}`;
  const sizes = [lower95, upper95].flatMap((limit) => (limit === null ? [] : Math.abs(limit)));
  const [least, most] = sizes.sort((one, other) => one - other);
  const limits =
    least === undefined || most === undefined ? '' : ` (95% limits ${write(least)} to ${write(most)})`;
  return `On average over these areas, where “${x.shortName}” is higher by 1${stepUnit(x.unit, 'point')}, “${y.shortName}” is ${size}${limits}.`;
}

/** A slope that may go either way is given with its sign. */
function untoldSlope({ value, lower95, upper95 }: RelationLine['slope'], x: Named, y: Named): string {
  const write = writerFor(value);
  return `The line has a slope of ${write(value)}${stepUnit(y.unit, 'points')} for each 1${stepUnit(x.unit, 'point')} of “${x.shortName}” (95% limits ${write(lower95 ?? value)} to ${write(upper95 ?? value)}). The limits include 0: ${NOT_TOLD}.`;
}

/** Three significant digits of the slope, and as many decimals for its limits, so that they can be compared. */
function writerFor(slope: number): (value: number) => string {
  const size = Math.abs(slope);
  const decimals = size === 0 ? 2 : Math.min(8, Math.max(0, 2 - Math.floor(Math.log10(size))));
  return (value) =>
    value.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** " percentage point", " per 10,000"; blank where the unit has no name. */
function stepUnit({ label }: Unit, points: 'point' | 'points'): string {
  if (label === '%') return ` percentage ${points}`;
  return label === '' ? '' : ` ${label}`;
}

function partWords(explained: number | null): string {
  if (explained === null) return '';
  return ` The line takes up ${Math.round(explained * 100)}% of the variance between the areas.`;
}
