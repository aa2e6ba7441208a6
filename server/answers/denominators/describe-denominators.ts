import { formatDay } from '../../contract/format-figure.ts';
import type { Extract } from '../../observation/extract.ts';
import type { Figure } from './denominator.ts';

const NOT_HELD =
  'No rate where the population of that area, age and year is not held: the count stands alone.';
const POOLED = 'Counts of several years pooled were divided by the populations of all of them added up.';

/**
 * In words what each figure was divided by, for the notes of an answer: a sentence for each extract that gave it a
 * population, which names all the mid-years that the answer has from it, and one where years were added up. A figure
 * whose population is not held says so.
 */
export function describeDenominators(
  figures: readonly Figure[],
  extracts: ReadonlyMap<string, Extract>,
): (figure: Figure) => string[] {
  const sentences = new Map(
    [...yearsByExtract(figures)].flatMap(([id, years]): [string, string][] => {
      const extract = extracts.get(id);
      return extract ? [[id, describeExtract(extract, years)]] : [];
    }),
  );
  return ({ lookedUp }) => {
    if (!lookedUp) return [];
    if (lookedUp.kind === 'missing') return [NOT_HELD];
    const used = [...new Set(lookedUp.parts.map(({ extract }) => extract))];
    const said = used.flatMap((id) => sentences.get(id) ?? []);
    return lookedUp.parts.length > 1 ? [...said, POOLED] : said;
  };
}

function yearsByExtract(figures: readonly Figure[]): Map<string, Set<number>> {
  const years = new Map<string, Set<number>>();
  for (const { lookedUp } of figures) {
    for (const { extract, year } of lookedUp?.kind === 'population' ? lookedUp.parts : []) {
      years.set(extract, (years.get(extract) ?? new Set()).add(year));
    }
  }
  return years;
}

function describeExtract(extract: Extract, years: ReadonlySet<number>): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const which =
    first === last
      ? `Denominator: mid-${first} population`
      : `Denominators: mid-${first} to mid-${last} populations`;
  return `${which} of ${nameOf(extract)}, ${releaseWords(extract)} (${extract.fileName}).`;
}

function nameOf({ publisher }: Extract): string {
  return publisher.startsWith('Office') ? `the ${publisher}` : publisher;
}

function releaseWords({ releasedStated, released }: Extract): string {
  return releasedStated ? `released ${formatDay(released)}` : `with figures to ${formatDay(released)}`;
}
