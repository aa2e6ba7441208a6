import type { ProfileAnswer } from '../../../server/contract/profile.ts';
import { centreOf, type Plot, type Reading, strokesOf, withClass } from '../read-plots.ts';
import type { XmlElement } from '../read-xml.ts';
import { benchmark, ink } from './colours.ts';
import { type DrawnKind, held, type ToldRow } from './drawn-kind.ts';
import { heights, isNear, middle, widths } from './read-marks.ts';

export const spine: DrawnKind<ProfileAnswer> = {
  name: 'the spine of a profile',
  page: '/profiles/E10000032',
  answer: '/profiles/E10000032',
  figure: '/charts/profile.svg?area=E10000032',
  told: ({ rows }) =>
    Object.fromEntries(
      rows
        .filter(({ peers, measure }) => peers !== null && measure !== null)
        .map(({ measure, benchmarkMeasure, peers, indicator }, at) => {
          const quartiles = held([peers?.lowerQuartile, peers?.upperQuartile]);
          const isHighLeft = indicator.polarity === 'low-is-good';
          return [
            `spine ${at}`,
            [
              ...(isHighLeft ? quartiles.toReversed() : quartiles),
              ...held([benchmarkMeasure?.value, measure?.value]),
            ],
          ];
        }),
    ),
  onPaper: spinesOnPaper,
  onScreen: spinesOnScreen,
  tables: ({ rows }) => [
    rows
      .filter(({ peers }) => peers !== null)
      .map(
        ({ indicator, age, measure, benchmarkMeasure }): ToldRow => [
          `${indicator.shortName} ${age?.label ?? ''}`,
          held([measure?.value, measure?.lower95, measure?.upper95, benchmarkMeasure?.value]),
        ],
      ),
  ],
};

function spinesOnPaper(plots: readonly Plot[], answer: ProfileAnswer): Reading {
  const plot = onlyOf(plots);
  const isPart = (part: string) => (bar: XmlElement) => bar.attributes['data-area']?.endsWith(part) ?? false;
  const bars = withClass(plot, 'bar');
  return readSpines(answer, bars.filter(isPart(' range')), (range) => ({
    half: bars
      .filter(isPart(' middle half'))
      .find((bar) => isNear(middle(heights(bar)), middle(heights(range)))),
    centre: strokesOf(plot, 'upright', benchmark).find((line) =>
      isNear(middle(heights(line)), middle(heights(range))),
    ),
    own: withClass(plot, 'mark').find((mark) => isNear(centreOf(mark)[1], middle(heights(range)))),
    step: plot.step,
  }));
}

function spinesOnScreen(plots: readonly Plot[], answer: ProfileAnswer): Reading {
  const spines = plots.filter(({ elements }) => elements[0]?.attributes.class === 'spine-bar');
  const ranges = spines.flatMap(({ elements }) => elements.filter(({ name }) => name === 'rect').slice(0, 1));
  return readSpines(answer, ranges, (range) => {
    const plot = spines.find(({ elements }) => elements.includes(range));
    const { elements = [], step = 1 } = plot ?? {};
    return {
      half: elements.filter(({ name }) => name === 'rect')[1],
      centre: elements.find(({ attributes }) => attributes.stroke === benchmark),
      own: elements.find(({ attributes }) => attributes.stroke === ink),
      step,
    };
  });
}

interface SpineParts {
  readonly half: XmlElement | undefined;
  readonly centre: XmlElement | undefined;
  readonly own: XmlElement | undefined;
  readonly step: number;
}

/** A spine has no axis: its ends are the lowest and the highest of the peers, and all between is read against them. */
function readSpines(
  { rows }: ProfileAnswer,
  ranges: readonly XmlElement[],
  partsOf: (range: XmlElement) => SpineParts,
): Reading {
  const held = rows.filter(({ peers, measure }) => peers !== null && measure !== null);
  return Object.fromEntries(
    ranges.map((range, at) => {
      const { half, centre, own, step } = partsOf(range);
      const row = held[at];
      const [left = 0, right = 0] = widths(range);
      const [lowest, highest] = [row?.peers?.lowest ?? 0, row?.peers?.highest ?? 0];
      const isHighLeft = row?.indicator.polarity === 'low-is-good';
      const [from, to] = isHighLeft ? [highest, lowest] : [lowest, highest];
      const perLength = (to - from) / (right - left);
      const places = [
        ...(half ? widths(half) : []),
        ...(centre ? [middle(widths(centre))] : []),
        ...(own ? [centreOf(own)[0]] : []),
      ];
      return [
        `spine ${at}`,
        places.map((place) => ({
          value: from + (place - left) * perLength,
          within: Math.abs(perLength) * step,
        })),
      ];
    }),
  );
}

function onlyOf(plots: readonly Plot[]): Plot {
  const [plot] = plots;
  if (!plot) throw new Error('no plot');
  return plot;
}
