import { lowerFirst } from '../../contract/first-letter.ts';
import { listNames } from '../../contract/list-names.ts';
import type { PartnerPoint } from '../../contract/partner-trend.ts';
import type { Era } from '../../contract/parts.ts';
import type { AgeBand } from '../../observation/age-band.ts';
import type { Duty } from '../../observation/duty.ts';
import { closeBand } from '../../responsibility/commissions.ts';
import { findAgePieces } from '../../responsibility/find-age-pieces.ts';
import { spanWords } from '../trend/describe-selection.ts';

/** One body as it is written on a band of a chart. */
const bodyWords: Record<Exclude<Era['commissioner'], 'split' | 'none'>, string> = {
  'primary-care-trust': 'primary care trust',
  'nhs-england': 'NHS England',
  'local-authority': 'council (county or unitary)',
};

/**
 * A stretch in words: "NHS England", "two commissioners: handover in October 2015", "divided at age 5"; where nobody
 * commissions, who leads.
 */
export function labelStretch(
  { commissioner, splitBecause, splitInWords, lead }: PartnerPoint,
  age: AgeBand,
  duties: readonly Duty[],
): string {
  if (commissioner === 'none') return lead ? `led by: ${lead.name}` : 'no one lead throughout';
  if (commissioner !== 'split') return bodyWords[commissioner];
  if (splitBecause === 'age') return `divided at age ${listNames(cutsOf(age, duties))}`;
  return lowerFirst(splitInWords ?? 'several commissioners');
}

/** Why the periods of a stretch are split, with the months on each side; null where one body had them. */
export function noteOfStretch(points: readonly PartnerPoint[]): string | null {
  const [first] = points;
  if (first?.commissioner !== 'split') return null;
  const when = spanWords(points.map(({ period }) => period));
  const who =
    points.length === 1 && first.shares.length > 0
      ? sayShares(first.shares)
      : listNames(first.bodies.map(withoutBracket));
  const reason = lowerFirst(first.splitInWords ?? 'several commissioners');
  return `${when} had ${reason}. ${who}. The figure is of the whole and is not shared out between them.`;
}

/** "Under 5 (0 to 4 years): NHS England for 6 and Local authority for 6 of its 12 months". */
function sayShares(shares: PartnerPoint['shares']): string {
  const ages = [...new Set(shares.map((share) => share.ages))];
  return ages
    .map((piece) => {
      const own = shares.filter((share) => share.ages === piece);
      const months = listNames(own.map(({ name, months: count }) => `${withoutBracket(name)} for ${count}`));
      return `${piece}: ${months} of its ${own[0]?.ofMonths} months`;
    })
    .join('; ');
}

function cutsOf(age: AgeBand, duties: readonly Duty[]): string[] {
  const band = closeBand(age);
  return band === null
    ? []
    : findAgePieces(band, duties)
        .slice(1)
        .map(({ from }) => String(from));
}

/** "NHS England" of "NHS England (legally …)", which the list of bodies says in full. */
const withoutBracket = (name: string): string => name.replace(/\s*\(.*\)$/, '');
