import type { DistributionAnswer } from '../../contract/distribution.ts';
import {
  areasInWords,
  breakSentences,
  highlightedInWords,
  toDistributionCaveatGround,
} from '../../contract/distribution-words.ts';
import { formatMeasure } from '../../contract/format-figure.ts';
import { sourceLines } from '../../contract/source-words.ts';
import { distributionShown } from '../shown/distribution-shown.ts';
import { shownBlocks } from '../word/shown-blocks.ts';
import { caveatLines, leadWithMeasure, said, type Told } from './told.ts';

/** A spread of areas: its middle in the period marked, the areas highlighted, and how the spread changed. */
export function distributionTold(answer: DistributionAnswer): Told {
  const { headline, subtitle, why, alternativeText, provenance } = answer;
  return {
    heading: leadWithMeasure(answer, headline),
    subtitle,
    findings: why === null ? said(middleOf(answer), ...highlightedOf(answer), answer.changeNote) : [],
    why,
    alternativeText,
    responsible: [],
    notes: said(
      answer.missingNote,
      answer.areasNote,
      answer.periodNote,
      answer.highlightNote,
      ...breakSentences(answer),
      ...caveatLines(toDistributionCaveatGround(answer)),
    ),
    methods: said(answer.boxNote),
    provenance,
    restsOn: [],
    tables: (caption) => shownBlocks(caption, distributionShown(answer), sourceLines(provenance)),
  };
}

const markedPeriod = ({ periods, marked }: DistributionAnswer) =>
  periods.find(({ period }) => period.start === marked?.start && period.end === marked.end);

/** "2023/24, 149 of 153 areas: half lie between 70.1 and 96.4 per 10,000, with a median of 82.0 per 10,000." */
function middleOf(answer: DistributionAnswer): string {
  const shown = markedPeriod(answer);
  if (!shown?.box) return '';
  const { lowerQuartile, median, upperQuartile } = shown.box;
  const write = (value: number) => formatMeasure(value, answer.indicator.unit);
  return `${shown.period.label}, ${areasInWords(shown)}: half lie between ${write(lowerQuartile)} and ${write(upperQuartile)}, with a median of ${write(median)}.`;
}

function highlightedOf(answer: DistributionAnswer): string[] {
  const shown = markedPeriod(answer);
  if (!shown) return [];
  return answer.highlighted.flatMap(({ code, name }) => {
    const place = shown.highlighted.find((each) => each.code === code);
    return place ? `${name}, ${shown.period.label}: ${highlightedInWords(place, shown, answer)}.` : [];
  });
}
