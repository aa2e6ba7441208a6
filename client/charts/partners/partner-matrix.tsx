import './partners.css';
import { markerPath } from '../../../server/contract/marker-shapes.ts';
import { gridColour, secondaryTextColour, textColour } from '../../../server/contract/palette.ts';
import { workingForms } from '../../../server/contract/partner-scales.ts';
import type { PartnersAnswer } from '../../../server/contract/partners.ts';
import {
  type MatrixRow,
  matrixMetrics,
  type PartnerMark,
  toPartnerMatrix,
} from './to-partner-matrix-series.ts';

/** The map of partners as a picture; the table beside it says the same and more. */
export function PartnerMatrix({ answer }: { readonly answer: PartnersAnswer }) {
  const { width, height, columns, groups, rows } = toPartnerMatrix(answer);
  return (
    <svg
      className="partner-matrix partner-matrix-wide"
      role="img"
      aria-label={answer.alternativeText}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      {columns.map(({ heading, x }) => (
        <text key={heading} x={x} y={22} fontWeight="bold">
          {heading}
        </text>
      ))}
      {groups.map(({ heading, y }) => (
        <g key={heading}>
          <rect x={0} y={y + 4} width={width} height={matrixMetrics.groupHeight - 8} fill="#F3F2F1" />
          <text x={6} y={y + 22} fontWeight="bold">
            {heading}
          </text>
        </g>
      ))}
      {rows.map((row) => (
        <Row key={row.key} row={row} width={width} />
      ))}
    </svg>
  );
}

function Row({
  row: { y, height, nameLines, isPast, marks },
  width,
}: {
  readonly row: MatrixRow;
  readonly width: number;
}) {
  return (
    <g>
      {nameLines.map((line, place) => (
        <text
          key={line}
          x={6}
          y={y + matrixMetrics.padding + 13 + place * matrixMetrics.lineHeight}
          fill={isPast ? secondaryTextColour : textColour}
        >
          {line}
        </text>
      ))}
      {marks.map((mark) => (
        <Mark key={`${mark.x} ${mark.y}`} mark={mark} />
      ))}
      <path d={`M0 ${y + height}H${width}`} stroke={gridColour} />
    </g>
  );
}

function Mark({ mark: { shape, colour, isHollow, words, closeness, x, y } }: { readonly mark: PartnerMark }) {
  return (
    <g>
      <path
        d={markerPath(shape, x + 8, y, 5.5)}
        fill={isHollow ? '#FFFFFF' : colour}
        stroke={colour}
        strokeWidth="2"
      />
      <text x={x + 20} y={y + 4}>
        {words}
      </text>
      {closeness === null ? null : <Steps closeness={closeness} x={x + 130} y={y} />}
    </g>
  );
}

/** Four steps, filled as far as the form of working goes. */
export function Steps({
  closeness,
  x,
  y,
}: {
  readonly closeness: number;
  readonly x: number;
  readonly y: number;
}) {
  return workingForms.map((form, place) => (
    <rect
      key={form}
      x={x + place * 10}
      y={y - 4}
      width={8}
      height={8}
      fill={place < closeness ? textColour : '#FFFFFF'}
      stroke={textColour}
    />
  ));
}
