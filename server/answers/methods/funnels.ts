import { formatCount } from '../../contract/format-figure.ts';
import { findAxisEnds, spacePlaces } from '../../statistics/funnel-axis.ts';
import {
  type FunnelLimitsAt,
  funnelLimitsOfProportions,
  funnelLimitsOfRates,
  funnelLimitsOfRatios,
} from '../../statistics/funnel-limits.ts';
import { funnelPointOfRate } from '../../statistics/funnel-points.ts';
import {
  type FunnelSignificance,
  significanceOfProportions,
  significanceOfRates,
  significanceOfRatios,
} from '../../statistics/funnel-significance.ts';
import { type Method, nameFigures } from './method.ts';

const group = 'Comparison';

/** Funnel plots: areas of every size beside the limits that chance gives each size. */
export const funnels: readonly Method[] = [
  {
    id: 'funnel-limits-of-proportions',
    name: 'Funnel limits of proportions',
    group,
    about: funnelLimitsOfProportions,
    purpose: 'The funnel in which percentages of areas of different sizes may lie by chance alone.',
    usedFor: 'The funnel in comparisons of areas.',
    example: () => {
      const areas = [
        { count: 20, denominator: 100 },
        { count: 60, denominator: 300 },
      ];
      const { average, limits } = funnelLimitsOfProportions(areas, { multiplier: 100 });
      return {
        sentence: 'Say that, of 100 injured children in one area and 300 in another, 20 and 60 had fallen.',
        inputs: nameParts(areas),
        results: [...nameFigures({ 'Average (%)': average }), ...nameEndOfFunnel(limits)],
      };
    },
  },
  {
    id: 'funnel-limits-of-ratios',
    name: 'Funnel limits of ratios',
    group,
    about: funnelLimitsOfRatios,
    purpose: 'The funnel in which ratios of observed to expected events may lie by chance alone.',
    usedFor: null,
    example: () => {
      const areas = [
        { count: 5, denominator: 4 },
        { count: 3, denominator: 5 },
      ];
      const [first] = funnelLimitsOfRatios(areas, 'indirectly-standardised');
      return {
        sentence: 'Say that two districts had 5 and 3 deaths of children, where 4 and 5 were to be expected.',
        inputs: nameParts(areas),
        results: nameFigures({
          'Observed deaths at the left end of the funnel': first?.events ?? null,
          'Lower 95% limit of the ratio': first?.lower95.limit ?? null,
          'Upper 95% limit of the ratio': first?.upper95.limit ?? null,
        }),
      };
    },
  },
  {
    id: 'funnel-limits-of-rates',
    name: 'Funnel limits of rates',
    group,
    about: funnelLimitsOfRates,
    purpose: 'The funnel in which rates of areas of different sizes may lie by chance alone.',
    usedFor: 'The funnel in comparisons of areas.',
    example: () => {
      const areas = [
        { count: 2, denominator: 500, rate: 40 },
        { count: 3, denominator: 750, rate: 40 },
      ];
      const { average, limits } = funnelLimitsOfRates(areas, { multiplier: 10_000, kind: 'crude', years: 1 });
      const [first] = limits;
      return {
        sentence: 'Say that two wards had 2 admissions of 500 children and 3 of 750: 40 per 10,000 in both.',
        inputs: nameParts(areas),
        results: nameFigures({
          'Average per 10,000': average,
          'Admissions at the left end of the funnel': first?.events ?? null,
          'Lower 95% limit': first?.lower95.limit ?? null,
          'Children where it stands': first?.lower95.size ?? null,
        }),
      };
    },
  },
  {
    id: 'funnel-point-of-a-rate',
    name: 'Place of a rate in a funnel',
    group,
    about: funnelPointOfRate,
    purpose: 'Where an area’s dot is drawn, so that its rate, events and size agree.',
    usedFor: 'The funnel in comparisons of areas.',
    example: () => {
      const area = { count: 40, denominator: 18_000, rate: 20 };
      const { rate, population } = funnelPointOfRate(area, {
        multiplier: 10_000,
        kind: 'directly-standardised',
        years: 1,
      });
      return {
        sentence:
          'Say that an area of 18,000 children had 40 admissions in a year and a directly standardised rate of 20 per 10,000.',
        inputs: nameFigures({ Admissions: area.count, 'Rate per 10,000': area.rate }),
        results: nameFigures({ 'Height of the dot': rate, 'Children at which it stands': population }),
      };
    },
  },
  {
    id: 'funnel-significance-of-proportions',
    name: 'Funnel significance of proportions',
    group,
    about: significanceOfProportions,
    purpose: 'Which areas’ percentages differ from the average of all by more than chance.',
    usedFor: 'The funnel in comparisons of areas.',
    example: () => {
      const areas = [40, 15, 5].map((count) => ({ count, denominator: 100 }));
      return {
        sentence: 'Say that, of 100 injured children in each of three areas, these numbers had fallen.',
        inputs: nameParts(areas),
        results: nameResults(significanceOfProportions(areas)),
      };
    },
  },
  {
    id: 'funnel-significance-of-ratios',
    name: 'Funnel significance of ratios',
    group,
    about: significanceOfRatios,
    purpose: 'Which areas have more or fewer events than expected by more than chance.',
    usedFor: null,
    example: () => {
      const areas = [{ count: 30, denominator: 20 }];
      return {
        sentence: 'Say that an area had 30 admissions where 20 were to be expected.',
        inputs: nameParts(areas),
        results: nameResults(significanceOfRatios(areas)),
      };
    },
  },
  {
    id: 'funnel-significance-of-rates',
    name: 'Funnel significance of rates',
    group,
    about: significanceOfRates,
    purpose: 'Which areas’ rates differ from the average of all by more than chance.',
    usedFor: 'The funnel in comparisons of areas.',
    example: () => {
      const areas = [
        { count: 30, denominator: 5000, rate: 60 },
        { count: 70, denominator: 20_000, rate: 35 },
      ];
      const funnel = { multiplier: 10_000, kind: 'crude', years: 1 } as const;
      return {
        sentence: 'Say that two areas had 30 admissions of 5,000 children and 70 of 20,000.',
        inputs: nameParts(areas),
        results: nameResults(significanceOfRates(areas, funnel)),
      };
    },
  },
  {
    id: 'funnel-axis-ends',
    name: 'Ends of a funnel’s axis',
    group,
    about: findAxisEnds,
    purpose: 'Where a funnel plot begins and ends, so that every area has room.',
    usedFor: 'The funnel in comparisons of areas.',
    example: () => {
      const sizes = [100, 300];
      const { first, last } = findAxisEnds(sizes);
      return {
        sentence: 'Say that the smallest area has 100 children and the largest 300.',
        inputs: nameFigures({ Children: sizes.join(', ') }),
        results: nameFigures({ 'The axis begins at': first, 'It ends at': last }),
      };
    },
  },
  {
    id: 'funnel-axis-places',
    name: 'Places along a funnel’s axis',
    group,
    about: spacePlaces,
    purpose: 'At which sizes the lines of a funnel are worked out: close together where they bend most.',
    usedFor: 'The funnel in comparisons of areas.',
    example: () => {
      const places = spacePlaces({ first: 0, last: 320 }, 101);
      return {
        sentence: 'An axis from 0 to 320.',
        inputs: nameFigures({ 'The axis ends at': 320 }),
        results: nameFigures({
          'First places': places.slice(0, 4).join(', '),
          'Last place': places.at(-1) ?? null,
        }),
      };
    },
  },
];

const nameArea = (place: number) => `Area ${place + 1}`;

const nameParts = (areas: readonly { readonly count: number; readonly denominator: number }[]) =>
  areas.map(({ count, denominator }, place) => ({
    name: nameArea(place),
    value: `${count} of ${formatCount(denominator)}`,
  }));

const nameResults = (found: readonly (FunnelSignificance | null)[]) =>
  found.map((one, place) => ({ name: nameArea(place), value: one === null ? 'not judged' : words[one] }));

const words: Readonly<Record<FunnelSignificance, string>> = {
  'high-99.8': 'higher, at 99.8% confidence',
  'high-95': 'higher, at 95% confidence',
  'low-99.8': 'lower, at 99.8% confidence',
  'low-95': 'lower, at 95% confidence',
  'not-significant': 'not beyond chance',
};

function nameEndOfFunnel(limits: readonly FunnelLimitsAt[]) {
  const last = limits.at(-1);
  return nameFigures({
    'Size at the right end of the funnel': last?.population ?? null,
    'Lower 95% limit': last?.lower95 ?? null,
    'Upper 95% limit': last?.upper95 ?? null,
    'Lower 99.8% limit': last?.lower998 ?? null,
    'Upper 99.8% limit': last?.upper998 ?? null,
  });
}
