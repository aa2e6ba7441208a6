import type { Box, PlottedEra } from './figure.ts';
import { rounded } from './figure-document.tsx';

/** Bands of commissioners, each with its ground, its pattern and bare ground below its label. */
export function EraBands({ eras }: { readonly eras: readonly PlottedEra[] }) {
  return eras.map((era) => <EraElement key={`${era.box.left} ${era.box.top}`} era={era} />);
}

function EraElement({ era }: { readonly era: PlottedEra }) {
  const { kind, box, ground, pattern, ink, inkWidth, outline, plates } = era;
  return (
    <g className="era" data-commissioner={kind}>
      <Rectangle box={box} fill={ground} />
      {pattern === '' ? null : (
        <path d={pattern} fill="none" stroke={ink} strokeWidth={inkWidth} strokeLinecap="round" />
      )}
      {plates.map((plate) => (
        <Rectangle key={plate.left} box={plate} fill={ground} />
      ))}
      {outline === null ? null : <Rectangle box={box} fill="none" stroke={outline} />}
    </g>
  );
}

function Rectangle({
  box: { left, right, top, bottom },
  fill,
  stroke,
}: {
  readonly box: Box;
  readonly fill: string;
  readonly stroke?: string;
}) {
  return (
    <rect
      x={rounded(left)}
      y={rounded(top)}
      width={rounded(right - left)}
      height={rounded(bottom - top)}
      fill={fill}
      stroke={stroke}
      strokeWidth={stroke === undefined ? undefined : 0.5}
    />
  );
}
