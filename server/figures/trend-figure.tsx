import { markerPath } from '../contract/marker-shapes.ts';
import { gridColour, secondaryTextColour, textColour } from '../contract/palette.ts';
import type { Figure, Mark, Plot, PlottedLine, Stroke, TextLine } from './figure.ts';
import { fontFamily, measureText } from './measure-text.ts';

const watermarkWords = 'Demonstration data';

/** A figure as an SVG document in millimetres on paper, its own coordinates being points. */
export function TrendFigure({ figure }: { readonly figure: Figure }) {
  const { margin, widthInMillimetres } = figure;
  const width = rounded(figure.width + 2 * margin);
  const height = rounded(figure.height);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={`${rounded(widthInMillimetres)}mm`}
      height={`${rounded((height / width) * widthInMillimetres)}mm`}
      viewBox={`${-margin} 0 ${width} ${height}`}
      role="img"
      fontFamily={fontFamily}
    >
      <title>{figure.title}</title>
      <desc>{figure.description}</desc>
      <rect x={-margin} width={width} height={height} fill="#FFFFFF" />
      {figure.plots.map((plot) => (
        <PlotElement key={`${plot.box.left} ${plot.box.top}`} plot={plot} />
      ))}
      <Watermark figure={figure} />
      <Texts lines={figure.texts} />
      <Marks marks={figure.marks} />
    </svg>
  );
}

function PlotElement({ plot }: { readonly plot: Plot }) {
  const { left, right } = plot.box;
  return (
    <g className="plot">
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

function StrokeElement({ stroke, width }: { readonly stroke: Stroke; readonly width: number }) {
  const [[x1, y1], [x2, y2]] = [stroke.from, stroke.to];
  return (
    <line
      x1={rounded(x1)}
      y1={rounded(y1)}
      x2={rounded(x2)}
      y2={rounded(y2)}
      stroke={stroke.colour}
      strokeWidth={width}
      strokeDasharray={stroke.dash ?? undefined}
    />
  );
}

/** Marks have a dark outline, since yellow cannot be seen on white. */
function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  return marks.map(({ shape, colour, x, y }) => (
    <path
      key={`${x} ${y}`}
      className="mark"
      d={markerPath(shape, x, y, 2.8)}
      fill={colour}
      stroke={textColour}
      strokeWidth={0.4}
    />
  ));
}

function Texts({ lines }: { readonly lines: readonly TextLine[] }) {
  return lines.map(({ text, x, y, size, weight, colour, anchor }) => (
    <text
      key={`${x} ${y} ${text}`}
      x={rounded(x)}
      y={rounded(y)}
      fontSize={size}
      fontWeight={weight}
      fill={colour}
      textAnchor={anchor === 'start' ? undefined : anchor}
    >
      {text}
    </text>
  ));
}

/** Large, light words across the plots, which stay on the figure when its other words are cut off. */
function Watermark({ figure }: { readonly figure: Figure }) {
  if (figure.watermark === null) return null;
  const { left, right, top, bottom } = figure.watermark;
  const size = ((right - left) * 0.8) / measureText(watermarkWords, 1, 700);
  const [x, y] = [rounded((left + right) / 2), rounded((top + bottom) / 2)];
  return (
    <text
      className="watermark"
      x={x}
      y={y}
      fontSize={rounded(size)}
      fontWeight={700}
      textAnchor="middle"
      fill={textColour}
      fillOpacity={0.09}
      transform={`rotate(-16 ${x} ${y})`}
    >
      {watermarkWords}
    </text>
  );
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
