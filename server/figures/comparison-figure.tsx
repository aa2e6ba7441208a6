import { AreaShapes } from './area-shapes.tsx';
import type { ComparisonSheet } from './comparison-drawing.ts';
import { FigureDocument, Marks, rounded, StrokeElement, Texts } from './figure-document.tsx';

/** A comparison as an SVG document in millimetres on paper. */
export function ComparisonFigure({ sheet }: { readonly sheet: ComparisonSheet }) {
  const { grid, bars, shapes, curves, strokes, marks, texts } = sheet.drawing;
  return (
    <FigureDocument sheet={sheet}>
      <g className="plot">
        {grid.map((stroke) => (
          <StrokeElement key={`${stroke.from} ${stroke.to}`} stroke={stroke} width={0.5} />
        ))}
        {bars.map(({ key, left, top, right, bottom, colour, title }) => (
          <rect
            key={key}
            className="bar"
            data-area={key}
            x={rounded(left)}
            y={rounded(top)}
            width={rounded(right - left)}
            height={rounded(bottom - top)}
            fill={colour}
          >
            {title === undefined ? null : <title>{title}</title>}
          </rect>
        ))}
        {shapes.length > 0 ? <AreaShapes shapes={shapes} /> : null}
        {curves.map(({ key, path, colour, dash }) => (
          <path
            key={key}
            className="curve"
            data-limit={key}
            d={path}
            fill="none"
            stroke={colour}
            strokeWidth={1}
            strokeDasharray={dash ?? undefined}
          />
        ))}
        {strokes.map((stroke) => (
          <StrokeElement key={`${stroke.from} ${stroke.to}`} stroke={stroke} width={0.8} />
        ))}
        <Marks marks={marks} />
        <Texts lines={texts} />
      </g>
    </FigureDocument>
  );
}
