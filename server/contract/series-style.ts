import type { MarkerShape } from './marker-shapes.ts';
import { benchmarkColour, benchmarkDash, contextColour, seriesColours } from './palette.ts';

/** How a series is drawn, on the screen and on paper. */
export interface SeriesStyle {
  /** `focus`: the subject, in colour. `context`: the field around it, in grey. `benchmark`: what it is compared with. */
  readonly emphasis: 'focus' | 'context' | 'benchmark';
  readonly colour: string;
  /** SVG dash pattern; null for an unbroken line. */
  readonly dash: string | null;
  /** Null where the line has no marker at each point. */
  readonly marker: MarkerShape | null;
}

const focusMarkers: readonly MarkerShape[] = ['circle', 'triangle', 'square', 'diamond'];

const benchmarkStyle: SeriesStyle = {
  emphasis: 'benchmark',
  colour: benchmarkColour,
  dash: benchmarkDash,
  marker: null,
};

const contextStyle: SeriesStyle = { emphasis: 'context', colour: contextColour, dash: null, marker: null };

/** The style of a series that has a panel to itself. */
export const panelStyle: SeriesStyle = focusStyle(0);

/**
 * A style for each series, in the given order: up to four are told apart by colour and marker. Of more than four the
 * first is the subject, in colour, and the others are grey, since nobody can tell five hues apart. A benchmark without
 * areas is itself the subject.
 */
export function styleSeries(series: readonly { readonly role: 'area' | 'benchmark' }[]): SeriesStyle[] {
  const areas = series.filter(({ role }) => role === 'area').length;
  if (areas === 0) return series.map((_, at) => (at === 0 ? focusStyle(0) : benchmarkStyle));
  const coloured = areas > seriesColours.length ? 1 : areas;
  let place = 0;
  return series.map(({ role }) => {
    if (role === 'benchmark') return benchmarkStyle;
    place += 1;
    return place <= coloured ? focusStyle(place - 1) : contextStyle;
  });
}

function focusStyle(place: number): SeriesStyle {
  return {
    emphasis: 'focus',
    colour: seriesColours[place] ?? contextColour,
    dash: null,
    marker: focusMarkers[place] ?? 'circle',
  };
}
