import { boxOutline } from '../contract/distribution-plot.ts';
import type { DistributionSheet } from './distribution-drawing.ts';
import { FigureDocument, Marks, rounded, StrokeElement, Texts } from './figure-document.tsx';

/** A distribution as an SVG document in millimetres on paper. */
export function DistributionFigure({ sheet }: { readonly sheet: DistributionSheet }) {
  const { grid, boxes, strokes, heavyStrokes, curves, marks, texts } = sheet.drawing;
  return (
    <FigureDocument sheet={sheet}>
      <g className="plot">
        {grid.map((stroke) => (
          <StrokeElement key={`${stroke.from} ${stroke.to}`} stroke={stroke} width={0.5} />
        ))}
        {boxes.map(({ key, left, top, right, bottom, colour }) => (
          <rect
            key={key}
            className="box"
            data-period={key}
            x={rounded(left)}
            y={rounded(top)}
            width={rounded(right - left)}
            height={rounded(bottom - top)}
            fill={colour}
            stroke={boxOutline}
            strokeWidth={0.8}
          />
        ))}
        {strokes.map((stroke) => (
          <StrokeElement key={`${stroke.from} ${stroke.to}`} stroke={stroke} width={0.8} />
        ))}
        {heavyStrokes.map((stroke) => (
          <StrokeElement key={`${stroke.from} ${stroke.to}`} stroke={stroke} width={2} />
        ))}
        {curves.map(({ key, path, colour, dash, width }) => (
          <path
            key={key}
            className="curve"
            data-line={key}
            d={path}
            fill="none"
            stroke={colour}
            strokeWidth={width}
            strokeDasharray={dash ?? undefined}
          />
        ))}
        <Marks marks={marks} />
        <Texts lines={texts} />
      </g>
    </FigureDocument>
  );
}
