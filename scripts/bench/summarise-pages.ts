import type { PageRuns } from './measure-pages.ts';
import { percentile } from './percentile.ts';
import type { PageVisit } from './visit-page.ts';

/** A line a page: medians of its visits, in words. */
export function summarisePages(pages: readonly PageRuns[]): Record<string, string> {
  return Object.fromEntries(pages.map(({ name, visits }) => [`page ${name}`, summarise(visits)]));
}

function summarise(visits: readonly PageVisit[]): string {
  const median = (name: keyof PageVisit) =>
    percentile(visits.map((visit) => visit[name]).filter(isKnown), 50);
  const milliseconds = (name: keyof PageVisit) => `${median(name).toFixed(0)} ms`;
  const kilobytes = (name: keyof PageVisit) => `${(median(name) / 1000).toFixed(0)} kB`;
  return [
    `first paint ${milliseconds('firstPaint')}`,
    `largest ${milliseconds('largestPaint')}`,
    `filled ${milliseconds('filled')}`,
    `shift ${median('shift').toFixed(3)}`,
    `scripts ${kilobytes('scriptBytes')}`,
    `styles ${kilobytes('styleBytes')}`,
    `answers ${kilobytes('answerBytes')}`,
    `${median('requests')} requests`,
  ].join(', ');
}

/** A browser that is short of time leaves a paint untold now and then. */
const isKnown = (value: number): boolean => !Number.isNaN(value);
