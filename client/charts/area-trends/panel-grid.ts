import type { AreaTrendsAnswer } from '../../../server/contract/area-trends.ts';
import { shortMeasure } from '../../../server/contract/trend-words.ts';
import { formatTick } from '../../../server/contract/value-axis.ts';
import type { MeasureText } from '../trend/measure-text.ts';

/** Where the plot of a panel lies within its drawing, in pixels; the same in all. */
export interface PanelFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Baseline of the labels of periods. */
  readonly periodsAt: number;
  /** How far those may pass the plot to the left and right. */
  readonly beyond: number;
  readonly hasBothPeriods: boolean;
}

/** How panels stand beside each other. */
export interface PanelGrid {
  readonly columns: number;
  /** On a narrow screen each panel must be read alone, and has all its labels. */
  readonly isAlone: boolean;
  readonly frame: PanelFrame;
}

/** Space between panels, in pixels. */
export const panelGap = 12;

/** Between the edge of a panel and what is in it, its frame included. */
export const panelPadding = 9;

/** Labels of a panel. */
export const panelTextLook = { size: 12, weight: 400 } as const;
const valueLook = { size: 13, weight: 700 } as const;

const narrowScreen = 480;
const leastOnNarrow = 150;
const leastWidth = 205;
const plotHeight = 76;

/** As many columns as there is room for words of panels, and the same frame for all of them. */
export function toPanelGrid(answer: AreaTrendsAnswer, width: number, measure: MeasureText): PanelGrid {
  const least = width < narrowScreen ? leastOnNarrow : leastWidth;
  const room = Math.floor((width + panelGap) / (least + panelGap));
  const columns = Math.max(1, Math.min(room, answer.panels.length));
  const panel = (width - panelGap * (columns - 1)) / columns;
  return {
    columns,
    isAlone: columns <= 2,
    frame: frameOf(answer, Math.max(60, Math.floor(panel) - 2 * panelPadding), measure),
  };
}

function frameOf(answer: AreaTrendsAnswer, width: number, measure: MeasureText): PanelFrame {
  const { scale, indicator, panels, periods } = answer;
  const ticks = [scale.from, scale.to].map((tick) => measure(formatTick(tick, scale), panelTextLook));
  const values = panels.flatMap(({ latest }) =>
    latest === null ? [] : measure(shortMeasure(latest.value, indicator.unit), valueLook),
  );
  const left = Math.ceil(Math.max(...ticks)) + 8;
  const right = width - Math.ceil(Math.max(0, ...values)) - 6;
  const beyond = 10;
  const labels = [periods.at(0), periods.at(-1)].map((period) => measure(period?.label ?? '', panelTextLook));
  const needed = labels.reduce((sum, each) => sum + each, 6);
  return {
    ...{ width, left, right, top: 6, bottom: 6 + plotHeight },
    height: plotHeight + 26,
    periodsAt: plotHeight + 21,
    beyond,
    hasBothPeriods: needed <= right - left + 2 * beyond,
  };
}
