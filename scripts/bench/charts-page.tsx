/** A page of nothing but one chart, drawn and drawn again at a word: what `measure-drawing.ts` opens. */
import '../../client/ui/styles/main.scss';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { ComparisonAnswer } from '../../server/contract/comparison.ts';
import type { TrendAnswer } from '../../server/contract/trend.ts';
import { PlainComparison, PlainTrend } from './draw-plain-charts.tsx';
import { drawComparison, drawTrend } from './draw-product-charts.tsx';

export interface Drawn {
  readonly comparison: ComparisonAnswer;
  readonly trend: TrendAnswer;
}

export type ChartName = 'comparison' | 'trend' | 'plain comparison' | 'plain trend';

declare global {
  interface Window {
    /** Draws a step of a chart: the first anew, later ones over the one before; milliseconds to the frame with it. */
    drawStep(chart: ChartName, step: number): Promise<number>;
    drawn: Drawn;
  }
}

let root: Root | null = null;

window.drawStep = async (chart, step) => {
  const place = document.querySelector('#page');
  if (place === null) throw new Error('missing element: #page. measure-drawing.ts must give the page one.');
  if (step === 0) {
    root?.unmount();
    root = createRoot(place);
    await nextFrame();
  }
  const start = performance.now();
  root?.render(elementOf(chart, step));
  const painted = await lastFrame(place);
  if (place.querySelectorAll('svg *').length < fewestElements) throw new Error(`no picture of: ${chart}`);
  return painted - start;
};

/** Axes, grids and keys alone have fewer. */
const fewestElements = 100;

function elementOf(chart: ChartName, step: number): ReactNode {
  const { comparison, trend } = window.drawn;
  if (chart === 'comparison') return drawComparison(comparison, step);
  if (chart === 'trend') return drawTrend(trend, step);
  if (chart === 'plain comparison') return <PlainComparison answer={comparison} step={step} />;
  return <PlainTrend answer={trend} step={step} />;
}

/** When the frame was painted after which nothing of the place changed for three more: charts come in several passes. */
async function lastFrame(place: Element): Promise<number> {
  let changed = false;
  const observer = new MutationObserver(() => {
    changed = true;
  });
  observer.observe(place, { subtree: true, childList: true, attributes: true, characterData: true });
  let painted = performance.now();
  for (let still = 0; still < 3; still += 1) {
    await nextFrame();
    if (!changed) continue;
    painted = performance.now();
    changed = false;
    still = -1;
  }
  observer.disconnect();
  return painted;
}

/** Resolves once a frame has been painted. */
const nextFrame = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
