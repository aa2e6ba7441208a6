import { placeGroups } from '../../statistics/place-groups.ts';
import { rankQuantiles } from '../../statistics/rank-quantile.ts';
import { slopeIndexOfInequality } from '../../statistics/slope-index.ts';
import { findSlopeLimits } from '../../statistics/slope-index-limits.ts';
import { simulateSlopeLimits } from '../../statistics/slope-index-simulation.ts';
import { type Method, nameFigures } from './method.ts';

const group = 'Inequalities';

/** Differences between the most and the least deprived. */
export const inequalities: readonly Method[] = [
  {
    id: 'rank-quantiles',
    name: 'Deprivation fifths and tenths',
    group,
    about: rankQuantiles,
    purpose: 'Divides areas into groups of the same size, from the most to the least deprived.',
    usedFor: null,
    example: () => {
      const scores = [35, 31, 28, 22, 17, 12, 8];
      const { quantiles } = rankQuantiles(scores, { into: 3, first: 'lowest' });
      return {
        sentence: 'Say that seven areas have these deprivation scores, and are to be divided into thirds.',
        inputs: nameFigures({ Scores: scores.join(', ') }),
        results: nameFigures({ 'Third of each area, 1 the least deprived': quantiles.join(', ') }),
      };
    },
  },
  {
    id: 'slope-index',
    name: 'Slope index and relative index of inequality',
    group,
    about: slopeIndexOfInequality,
    purpose:
      'How far apart the most and the least deprived children are, taking everybody between them into account.',
    usedFor: 'Inequalities by deprivation.',
    example: () => {
      const groups = groupsOf([100, 90, 81, 72.9, 65.61], 0.05);
      const { slope, ratio } = slopeIndexOfInequality(groups, {
        kind: 'rate',
        transform: true,
        multiplier: 1,
        confidence: 0.95,
      });
      return {
        sentence:
          'Say that rates of injury admissions per 10,000 children are these in five groups of 1,000 children, the logarithm of each with a standard error of 0.05. The line goes through the logarithms.',
        inputs: nameGroups(groups),
        results: [...nameIndex('Slope index', slope), ...nameIndex('Relative index', ratio)],
      };
    },
  },
  {
    id: 'slope-index-limits',
    name: 'Limits of the slope index',
    group,
    about: findSlopeLimits,
    purpose: 'How sure the gap between the most and the least deprived is.',
    usedFor: 'Inequalities by deprivation.',
    example: () => {
      const groups = groupsOf([100, 90, 80, 70, 60], 4);
      const wish = { kind: 'other', transform: false, confidence: 0.95 } as const;
      const { slope, ratio } = findSlopeLimits(placeGroups(groups, 'other'), wish);
      return {
        sentence:
          'Say that average scores of children’s safety at home are these in five groups of 1,000 children, each with a standard error of 4.',
        inputs: nameGroups(groups),
        results: [...nameIndex('Slope index', slope), ...nameIndex('Relative index', ratio)],
      };
    },
  },
  {
    id: 'slope-index-simulation',
    name: 'Limits of the slope index by simulation',
    group,
    about: simulateSlopeLimits,
    purpose: 'The same for rates and proportions whose line goes through the values themselves.',
    usedFor: 'Inequalities by deprivation.',
    example: () => {
      const groups = groupsOf([100, 90, 80, 70, 60], 0.05);
      const { slope, ratio } = simulateSlopeLimits(placeGroups(groups, 'rate'), {
        kind: 'rate',
        confidence: 0.95,
      });
      return {
        sentence:
          'Say that rates of injury admissions per 10,000 children are these in five groups of 1,000 children, the logarithm of each with a standard error of 0.05.',
        inputs: nameGroups(groups),
        results: [...nameIndex('Slope index', slope), ...nameIndex('Relative index', ratio)],
      };
    },
  },
];

const groupsOf = (values: readonly number[], standardError: number) =>
  values.map((value, place) => ({ quantile: place + 1, population: 1000, value, standardError }));

function nameGroups(groups: ReturnType<typeof groupsOf>) {
  return groups.map(({ quantile, value }) => ({
    name: quantile === 1 ? 'Group 1, the most deprived' : `Group ${quantile}`,
    value,
  }));
}

function nameIndex(
  name: string,
  found: { readonly value?: number | null; readonly lower: number | null; readonly upper: number | null },
) {
  return [
    ...(found.value === undefined ? [] : nameFigures({ [name]: found.value })),
    ...nameFigures({
      [`Lower 95% limit of the ${name.toLowerCase()}`]: found.lower,
      [`Upper 95% limit of the ${name.toLowerCase()}`]: found.upper,
    }),
  ];
}
