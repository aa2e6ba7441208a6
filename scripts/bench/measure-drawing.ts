import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Browser, CDPSession } from 'playwright-core';
import { build } from 'vite';
import type { ChartName, Drawn } from './charts-page.tsx';

/** How long one drawing took, in milliseconds: by the clock, to the frame with it; and of the page's own processor time. */
export interface Drawing {
  readonly clock: number;
  readonly processor: number;
}

/** The drawings of one chart: the first of its page, and those over the one before. */
export interface DrawingRuns {
  readonly chart: ChartName;
  readonly first: readonly Drawing[];
  readonly again: readonly Drawing[];
}

const charts: readonly ChartName[] = ['comparison', 'plain comparison', 'trend', 'plain trend'];

/** How often a chart is drawn over the one before, in one run. */
const changes = 3;

/**
 * Draws the charts of the product and the plain ones of Recharts in turn, each in a fresh page that has read the scripts
 * but never drawn a chart.
 */
export async function measureDrawing(browser: Browser, drawn: Drawn, rounds: number): Promise<DrawingRuns[]> {
  const folder = await mkdtemp(join(tmpdir(), 'injury-charts-'));
  try {
    const files = await buildPage(folder);
    const runs = charts.map((chart) => ({ chart, first: [] as Drawing[], again: [] as Drawing[] }));
    for (let round = 0; round < rounds; round += 1) {
      for (const run of runs) {
        const [first, ...again] = await drawOnFreshPage(browser, files, drawn, run.chart);
        if (first) run.first.push(first);
        run.again.push(...again);
      }
    }
    return runs;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface PageFiles {
  readonly script: string;
  readonly style: string;
}

async function buildPage(folder: string): Promise<PageFiles> {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      lib: {
        entry: fileURLToPath(new URL('charts-page.tsx', import.meta.url)),
        formats: ['iife'],
        name: 'charts',
        fileName: () => 'charts.js',
        cssFileName: 'charts',
      },
    },
  });
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  return { script: read('charts.js'), style: read('charts.css') };
}

async function drawOnFreshPage(
  browser: Browser,
  { script, style }: PageFiles,
  drawn: Drawn,
  chart: ChartName,
): Promise<Drawing[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.setContent('<main style="width: 900px; margin: 0 auto"><div id="page"></div></main>');
    await page.addStyleTag({ content: style });
    await page.addScriptTag({ content: script });
    await page.evaluate((given) => {
      window.drawn = given;
    }, drawn);
    const draw = async (step: number): Promise<Drawing> => {
      const before = await processorTime(devtools);
      const clock = await page.evaluate(([name, at]) => window.drawStep(name, at), [chart, step] as const);
      return { clock, processor: (await processorTime(devtools)) - before };
    };
    const drawings: Drawing[] = [];
    for (let step = 0; step <= changes; step += 1) drawings.push(await draw(step));
    return drawings;
  } finally {
    await context.close();
  }
}

/** Milliseconds that the page's main thread has worked: scripts, styles, layout and painting, waiting left out. */
async function processorTime(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}
