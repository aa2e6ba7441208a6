import { commissionersSentence } from '../../contract/commission-words.ts';
import type { PartnerTrendAnswer } from '../../contract/partner-trend.ts';
import { partnerTrendNotes, summarisePieces } from '../../contract/partner-trend-words.ts';
import { sourceLines } from '../../contract/source-words.ts';
import { partnerTrendShown } from '../shown/partner-trend-shown.ts';
import { shownBlocks } from '../word/shown-blocks.ts';
import { caveatLines, said, type Told } from './told.ts';

/** A partner trend: each stretch with one commissioner by itself, never a trend across a change of remit. */
export function partnerTrendTold(answer: PartnerTrendAnswer): Told {
  const { headline, subtitle, why, alternativeText, provenance, area } = answer;
  return {
    heading: `${answer.indicator.shortName}: ${headline}`,
    subtitle,
    findings: why === null ? said(...piecesOf(answer), answer.caution) : [],
    why,
    alternativeText,
    responsible: said(commissionersSentence(answer)),
    notes: said(...partnerTrendNotes(answer), ...caveatLines({ ...answer, series: [{ area }] })),
    methods: said(answer.limitsNote, answer.comparisonMethod, answer.recentTrendMethod),
    provenance,
    restsOn: [],
    tables: (caption) => shownBlocks(caption, partnerTrendShown(answer), sourceLines(provenance)),
  };
}

const piecesOf = (answer: PartnerTrendAnswer): string[] =>
  summarisePieces(answer)
    .map(({ label, sentences }) => `${label}. ${sentences.join(' ')}`)
    .filter((text) => !text.endsWith('. '));
