import type { ReactNode } from 'react';
import { markerPath } from '../contract/marker-shapes.ts';
import { textColour } from '../contract/palette.ts';
import type { Mark, Sheet, Stroke, TextLine } from './figure.ts';
import { fontFamily, measureText } from './measure-text.ts';

const watermarkWords = 'Demonstration data';

/** A sheet as an SVG document in millimetres on paper, its own coordinates being points; what is drawn stands within. */
export function FigureDocument({ sheet, children }: { readonly sheet: Sheet; readonly children: ReactNode }) {
  const { margin, widthInMillimetres } = sheet;
  const width = rounded(sheet.width + 2 * margin);
  const height = rounded(sheet.height);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={`${rounded(widthInMillimetres)}mm`}
      height={`${rounded((height / width) * widthInMillimetres)}mm`}
      viewBox={`${-margin} 0 ${width} ${height}`}
      role="img"
      fontFamily={fontFamily}
    >
      <title>{sheet.title}</title>
      <desc>{sheet.description}</desc>
      <rect x={-margin} width={width} height={height} fill="#FFFFFF" />
      {children}
      <Watermark sheet={sheet} />
      <Texts lines={sheet.texts} />
      <Marks marks={sheet.marks} />
    </svg>
  );
}

/** A short stroke of the given width. */
export function StrokeElement({ stroke, width }: { readonly stroke: Stroke; readonly width: number }) {
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
export function Marks({ marks }: { readonly marks: readonly Mark[] }) {
  return marks.map(({ shape, colour, x, y, isHollow = false, radius = 2.8 }) => (
    <path
      key={`${x} ${y} ${radius}`}
      className="mark"
      d={markerPath(shape, x, y, isHollow ? radius - 0.3 : radius)}
      fill={isHollow ? '#FFFFFF' : colour}
      stroke={isHollow ? colour : textColour}
      strokeWidth={isHollow ? Math.min(1, radius / 2.8) : 0.4}
    />
  ));
}

/** Lines of text, each where it was placed. */
export function Texts({ lines }: { readonly lines: readonly TextLine[] }) {
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
function Watermark({ sheet }: { readonly sheet: Sheet }) {
  if (sheet.watermark === null) return null;
  const { left, right, top, bottom } = sheet.watermark;
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

/** To a hundredth of a point, which no eye can see. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
