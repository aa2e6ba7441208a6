/** Who commissioned children's public health, in words; only indicators of injury carry a commissioner. */
import { formatDay } from './format-figure.ts';
import type { Era } from './parts.ts';
import type { TrendAnswer, TrendPoint } from './trend.ts';

/** The bodies that commissioned, as they are written in tables and on bands. */
export const bodyNames: Record<Exclude<Era['commissioner'], 'split' | 'none'>, string> = {
  'primary-care-trust': 'Primary care trust',
  'nhs-england': 'NHS England',
  'local-authority': 'Council',
};

/** What the record of commissioners must never be taken for. */
export const commissionersCaution =
  'This shows who commissioned the services, not what effect they had on injuries.';

/** Why a body that commissions is not said to lead, and the other way round. */
export const commissionIsNotLead =
  'To commission is not to lead: a body commissions a service for an age band; a body leads on an outcome, with others supporting.';

/** The eras of one age piece, in order of time. */
export interface AgePieceEras {
  readonly ages: string;
  readonly eras: readonly Era[];
}

/** Whether an answer is one in which commissioners have a place: never roads, poverty or homelessness. */
export const hasCommissioners = ({ indicator, eras }: Pick<TrendAnswer, 'indicator' | 'eras'>): boolean =>
  indicator.theme === 'injury' && eras.length > 0;

/** The eras by age piece, the youngest first. */
export function erasByAge(eras: readonly Era[]): AgePieceEras[] {
  const youngestFirst = eras.toSorted((one, other) => one.ageFrom - other.ageFrom || one.ageTo - other.ageTo);
  const ages = [...new Set(youngestFirst.map((era) => era.ages))];
  return ages.map((words) => ({ ages: words, eras: youngestFirst.filter((era) => era.ages === words) }));
}

/** "to 31 March 2013", "1 April 2013 to 30 September 2015", "from 1 October 2015", "throughout". */
export function eraDates({ from, to }: Pick<Era, 'from' | 'to'>): string {
  if (from === null) return to === null ? 'throughout' : `to ${formatDay(to)}`;
  return to === null ? `from ${formatDay(from)}` : `${formatDay(from)} to ${formatDay(to)}`;
}

/** Who commissioned the services behind a figure: "Council", or why there were several; blank for nobody. */
export function commissionedBy({
  commissioner,
  splitInWords,
}: Pick<TrendPoint, 'commissioner' | 'splitInWords'>): string {
  if (commissioner === 'none') return '';
  return commissioner === 'split' ? (splitInWords ?? 'Several commissioners') : bodyNames[commissioner];
}

/**
 * "Children's public health was commissioned by: Under 5 (0 to 4 years), primary care trust to 31 March 2013; …" in one
 * paragraph, with its caution. Null where commissioners have no place.
 */
export function commissionersSentence(answer: Pick<TrendAnswer, 'indicator' | 'eras'>): string | null {
  if (!hasCommissioners(answer)) return null;
  const pieces = erasByAge(answer.eras).map(
    ({ ages, eras }) => `${ages}: ${eras.map((era) => `${shortName(era)} ${eraDates(era)}`).join(', ')}`,
  );
  return `Who commissioned children's public health. ${pieces.join('; ')}. ${commissionersCaution}`;
}

function shortName({ commissioner, name }: Era): string {
  return commissioner === 'split' || commissioner === 'none' ? name : bodyNames[commissioner];
}
