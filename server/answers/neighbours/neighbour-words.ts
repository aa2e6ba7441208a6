import { formatDay } from '../../contract/format-figure.ts';
import { listNames } from '../../contract/list-names.ts';
import type { NeighbourSet, NeighboursAnswer } from '../../contract/neighbours.ts';
import { peerWords } from '../../contract/peer-words.ts';
import type { Area } from '../../observation/area.ts';
import { highestTier } from '../contract-nouns.ts';
import { countWords } from '../sentence-words.ts';

const MOST_WORDS = 10;

type Shown = Pick<NeighboursAnswer, 'neighbours' | 'measures' | 'compared' | 'notUsed'>;

/** "Most like West Sussex on 4 measures: Essex", or without the neighbour where the two names are long. */
export function writeNeighboursHeadline(
  { name }: Pick<Area, 'name'>,
  { neighbours, measures }: Shown,
): string {
  const [first, second] = neighbours;
  if (!first) return `No statistical neighbours of ${name} yet`;
  const isShared = second?.rank === first.rank;
  const on =
    measures.length === 0
      ? ''
      : ` on ${measures.length === 1 ? 'one measure' : `${measures.length} measures`}`;
  const headline = `Most like ${name}${on}: ${first.area.name}`;
  return isShared || countWords(headline) > MOST_WORDS ? `Statistical neighbours of ${name}` : headline;
}

/** What is shown, as one sentence. */
export function writeNeighboursSentence(area: Area, set: NeighbourSet, shown: Shown): string {
  const { neighbours, compared, measures } = shown;
  if (neighbours.length === 0) return `Statistical neighbours of ${area.name}: none can be shown.`;
  const count = neighbours.length === 1 ? 'The area' : `The ${neighbours.length} areas`;
  if (set.kind === 'published') {
    const by = set.source === null ? '' : ` (${set.source})`;
    return `${count} most like ${area.name} in the published set “${set.name}” of ${formatDay(set.published ?? '')}${by}.`;
  }
  const like = measures.map(({ name }) => name);
  return `${count} most like ${area.name} of ${compared} ${peerWords(highestTier(area))}, worked out here from: ${listNames(like)}.`;
}

/** How the neighbours came about, a matter a paragraph. */
export function describeNeighboursMethod(area: Area, set: NeighbourSet, shown: Shown): string[] {
  return set.kind === 'published' ? describePublished(set) : describeComputed(area, shown);
}

function describePublished({ name, published, source }: NeighbourSet): string[] {
  return [
    `“${name}” is a published set${source === null ? '' : ` (${source})`}, of ${formatDay(published ?? '')}. Its neighbours, ranks and distances are its publisher’s; none of them was worked out here, and a distance is on the publisher’s own scale.`,
    'What the set is made of, and whether it may be shown to others, is for its publisher to say.',
  ];
}

function describeComputed(area: Area, { measures, compared, notUsed }: Shown): string[] {
  const kind = peerWords(highestTier(area));
  return [
    `Compared are the ${kind} in force today that have a figure of every measure in the same year: ${compared + 1} with ${area.name}. A measure is used when nine in ten of them have one.`,
    measures.length === 0
      ? 'None of the measures can be used.'
      : `The measures are ${listNames(measures.map(({ name, period, scale }) => `${name} (${period}${scale === 'logarithm' ? ', by its logarithm, so that twice as many counts as much as half as many' : ''})`))}.`,
    'Each measure is standardised: its value less the mean of all the areas, divided by their standard deviation (with n − 1 below the line). So each counts the same, whatever its unit. The distance is Euclidean: the square root of the sum of the squared differences. Equal distances share a rank and stand in the order of their codes.',
    'Injuries, road casualties and what follows from them are never among the measures: areas are alike in the circumstances of children, so that their injuries can be compared.',
    ...(notUsed.length === 0
      ? []
      : [
          `Not among the measures, since what is held does not allow it: ${listNames(notUsed.map(({ name }) => name))}. With them the neighbours might be others.`,
        ]),
  ];
}
