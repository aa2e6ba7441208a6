import type { AreaTrendsAnswer } from '../../../server/contract/area-trends.ts';
import { hasGaps } from '../../../server/contract/area-trends-gaps.ts';
import { scaleOfPanel } from '../../../server/contract/area-trends-plot.ts';
import { latestLabel } from '../../../server/contract/area-trends-words.ts';
import type { PanelScale } from '../../../server/contract/cause-trends-words.ts';
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
  /** Baseline of the symbols of gaps. */
  readonly symbolsAt: number;
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
export const valueLook = { size: 13, weight: 700 } as const;

/** The period below a latest value that is not of the last one, and symbols of gaps. */
export const smallLook = { size: 11, weight: 400 } as const;

const narrowScreen = 480;
const leastOnNarrow = 150;
const leastWidth = 205;
const plotHeight = 76;
const symbolRoom = 15;

/** As many columns as there is room for words of panels, and the same frame for all of them. */
export function toPanelGrid(
  answer: AreaTrendsAnswer,
  width: number,
  measure: MeasureText,
  scale: PanelScale = 'common',
): PanelGrid {
  const least = width < narrowScreen ? leastOnNarrow : leastWidth;
  const room = Math.floor((width + panelGap) / (least + panelGap));
  const columns = Math.max(1, Math.min(room, answer.panels.length));
  const panel = (width - panelGap * (columns - 1)) / columns;
  return {
    columns,
    isAlone: columns <= 2,
    frame: frameOf(answer, Math.max(60, Math.floor(panel) - 2 * panelPadding), measure, scale),
  };
}

function frameOf(
  answer: AreaTrendsAnswer,
  width: number,
  measure: MeasureText,
  scale: PanelScale,
): PanelFrame {
  const { panels, periods } = answer;
  const axes = scale === 'own' ? panels.map((panel) => scaleOfPanel(panel, answer, scale)) : [answer.scale];
  const ticks = axes.flatMap((axis) =>
    [axis.from, axis.to].map((tick) => measure(formatTick(tick, axis), panelTextLook)),
  );
  const values = panels.flatMap((panel) => {
    const label = latestLabel(panel, answer);
    if (label === null) return [];
    const when = linesOfPeriod(label.when).map((line) => measure(line, smallLook));
    return [measure(label.value, valueLook), ...when];
  });
  const left = Math.ceil(Math.max(0, ...ticks)) + 8;
  const right = width - Math.ceil(Math.max(0, ...values)) - 6;
  const beyond = 10;
  const labels = [periods.at(0), periods.at(-1)].map((period) => measure(period?.label ?? '', panelTextLook));
  const needed = labels.reduce((sum, each) => sum + each, 6);
  const [top, bottom] = [6, 6 + plotHeight];
  const below = bottom + (hasGaps(answer) ? symbolRoom : 0);
  return {
    ...{ width, left, right, top, bottom },
    height: below + 20,
    symbolsAt: bottom + 14,
    periodsAt: below + 15,
    beyond,
    hasBothPeriods: needed <= right - left + 2 * beyond,
  };
}

/** "(2019/20)" on one line; a label of words ("(Apr 2011 - Mar 2014)") broken in two, so that the plot keeps its room. */
export function linesOfPeriod(when: string | null): string[] {
  if (when === null) return [];
  const [first, ...others] = when.split(/(?<= -) /);
  return [first ?? '', ...(others.length === 0 ? [] : [others.join(' ')])];
}
