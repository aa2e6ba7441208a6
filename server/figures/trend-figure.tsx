import { markerPath } from '../contract/marker-shapes.ts';
import { gridColour, secondaryTextColour } from '../contract/palette.ts';
import { EraBands } from './era-bands.tsx';
import type { Figure, Plot, PlottedLine } from './figure.ts';
import { FigureDocument, Marks, rounded, StrokeElement, Texts } from './figure-document.tsx';

/** A trend as an SVG document in millimetres on paper, its own coordinates being points. */
export function TrendFigure({ figure }: { readonly figure: Figure }) {
  return (
    <FigureDocument sheet={figure}>
      {figure.plots.map((plot) => (
        <PlotElement key={`${plot.box.left} ${plot.box.top}`} plot={plot} />
      ))}
    </FigureDocument>
  );
}

function PlotElement({ plot }: { readonly plot: Plot }) {
  const { left, right } = plot.box;
  return (
    <g className="plot">
      <EraBands eras={plot.eras ?? []} />
      {plot.gridLines.map((y, place) => (
        <StrokeElement
          key={y}
          stroke={{
            from: [left, y],
            to: [right, y],
            colour: place === 0 ? secondaryTextColour : gridColour,
            dash: null,
          }}
          width={0.6}
        />
      ))}
      {plot.lines.map((line) => (
        <BandElement key={line.key} line={line} />
      ))}
      {plot.lines.map((line) => (
        <LineElement key={line.key} line={line} />
      ))}
      {plot.strokes.map((stroke) => (
        <StrokeElement key={`${stroke.from} ${stroke.to}`} stroke={stroke} width={0.7} />
      ))}
      <Marks marks={plot.marks} />
      <Texts lines={plot.texts} />
    </g>
  );
}

/** Bands lie below every line: over another area's line one would change the colour by which it is known. */
function BandElement({ line }: { readonly line: PlottedLine }) {
  if (line.band === '') return null;
  return (
    <path className="band" data-series={line.key} d={line.band} fill={line.style.colour} fillOpacity={0.16} />
  );
}

function LineElement({ line }: { readonly line: PlottedLine }) {
  const { colour, dash, emphasis, marker } = line.style;
  return (
    <g className="series" data-series={line.key}>
      {line.bars.map(({ x, lower, upper }) => (
        <path
          key={x}
          className="limits"
          d={`M${rounded(x)},${rounded(lower)}V${rounded(upper)}M${rounded(x - 2)},${rounded(lower)}h4M${rounded(x - 2)},${rounded(upper)}h4`}
          stroke={colour}
          strokeWidth={0.8}
          fill="none"
        />
      ))}
      <path
        className="line"
        d={line.path}
        fill="none"
        stroke={colour}
        strokeWidth={emphasis === 'focus' ? 1.8 : emphasis === 'benchmark' ? 1.4 : 1}
        strokeDasharray={dash ?? undefined}
        strokeLinejoin="round"
      />
      {line.markers.map(({ period, x, y }) => (
        <path
          key={period}
          data-period={period}
          d={markerPath(marker ?? 'circle', x, y, marker ? 2.4 : 1.6)}
          fill={colour}
        />
      ))}
    </g>
  );
}
