import { memo } from 'react';
import {
  contextColour,
  gridColour,
  secondaryTextColour,
  seriesColours,
  textColour,
} from '../../../server/contract/palette.ts';
import { type PanelFrame, panelTextLook, smallLook, valueLook } from './panel-grid.ts';
import type { AreaPanel, PanelText } from './to-area-trends-series.ts';

const [areaColour] = seriesColours;

/** The plot of one area: its limits as a light band, the benchmark thin and grey, its line with the latest value. */
export const AreaPlot = memo(function AreaPlot({
  panel,
  frame,
}: {
  readonly panel: AreaPanel;
  readonly frame: PanelFrame;
}) {
  const { left, right, top, bottom, width } = frame;
  const { height } = panel;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <path d={`M${left},${top}H${right}`} stroke={gridColour} />
      <path d={`M${left},${bottom}H${right}`} stroke={secondaryTextColour} />
      <path d={panel.band} fill={areaColour} fillOpacity={0.16} />
      <path d={panel.bars} stroke={areaColour} strokeOpacity={0.4} strokeWidth={3} />
      <path d={panel.benchmark.path} fill="none" stroke={contextColour} strokeWidth={1.2} />
      <path d={panel.line.path} fill="none" stroke={areaColour} strokeWidth={2.2} strokeLinejoin="round" />
      {panel.benchmark.dots.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={1.5} fill={contextColour} />
      ))}
      {panel.line.dots.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={2.4} fill={areaColour} />
      ))}
      <path d={panel.gapStrokes} stroke={secondaryTextColour} />
      {[...panel.ticks, ...panel.periods].map((text) => (
        <PlotText key={`${text.x} ${text.y}`} {...text} />
      ))}
      {[...panel.gapSymbols, ...panel.latestWhen].map((text) => (
        <PlotText key={`${text.x} ${text.y}`} {...text} look={smallLook} />
      ))}
      {panel.latest === null ? null : <PlotText {...panel.latest} look={valueLook} />}
    </svg>
  );
});

function PlotText({
  text,
  x,
  y,
  anchor,
  look = panelTextLook,
}: PanelText & { readonly look?: { readonly size: number; readonly weight: number } }) {
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fontSize={look.size}
      fontWeight={look.weight}
      fill={look === valueLook ? textColour : secondaryTextColour}
    >
      {text}
    </text>
  );
}
