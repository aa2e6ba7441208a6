import type { ComparisonAnswer } from '../../../server/contract/comparison.ts';
import { type Plot, pointsOf, type Reading, readNumber } from '../read-plots.ts';
import { numberOf } from '../read-xml.ts';
import { comparisonTables, rowsOf, south } from './area-bars.ts';
import { type DrawnKind, held } from './drawn-kind.ts';

/** The colour that stands for each judgement, as the style of the project has it. */
const judgements: Readonly<Record<string, number>> = { better: 1, similar: 2, worse: 3 };

export const tiles: DrawnKind<ComparisonAnswer> = {
  name: 'areas as a map of tiles',
  page: `/comparisons?${south}&view=map`,
  tablePage: `/comparisons?${south}&view=table`,
  answer: `/comparisons?${south}&chart=map`,
  figure: `/charts/comparison.svg?${south}&chart=map`,
  told: (answer) => {
    const byName = rowsOf(answer).toSorted((one, other) => one.area.name.localeCompare(other.area.name));
    return {
      figures: byName.flatMap(({ measure }) => held([measure?.value])),
      judgements: byName.map(({ comparison }) => judgements[comparison] ?? 0),
    };
  },
  onPaper: tilesOf,
  onScreen: tilesOf,
  tables: comparisonTables,
};

/** Of each tile its figure, and by its colour what it is judged as, in the order of reading. */
function tilesOf(plots: readonly Plot[]): Reading {
  const colours: Readonly<Record<string, number>> = { '#00703C': 1, '#FFDD00': 2, '#D4351C': 3 };
  const found = plots.flatMap(({ elements }) => {
    const grounds = elements.filter(
      ({ name, attributes }) =>
        name === 'rect' && colours[attributes.fill ?? ''] !== undefined && Number(attributes.width) > 20,
    );
    return grounds.map((ground) => {
      const [[left, top] = [0, 0], [right, bottom] = [0, 0]] = pointsOf(ground);
      const words = elements.filter(
        (text) =>
          text.name === 'text' &&
          numberOf(text, 'x') > left &&
          numberOf(text, 'x') < right + 0.1 &&
          numberOf(text, 'y') > top &&
          numberOf(text, 'y') < bottom,
      );
      return { left, top, words, judgement: colours[ground.attributes.fill ?? ''] ?? 0 };
    });
  });
  const read = found.toSorted((one, other) => Math.round(one.top - other.top) || one.left - other.left);
  return {
    figures: read.flatMap(({ words }) => words.flatMap(({ text }) => readNumber(text) ?? [])),
    judgements: read.map(({ judgement }) => ({ value: judgement, within: 0 })),
  };
}
