import type { ComparisonRow } from '../../contract/comparison.ts';
import { upperFirst } from '../../contract/first-letter.ts';
import { listNames } from '../../contract/list-names.ts';
import { ageKey } from '../../observation/age-band.ts';
import type { Period } from '../../observation/period.ts';
import { highestTier } from '../contract-nouns.ts';
import type { KnownAreas } from '../known-areas.ts';
import { explainNoMembers } from '../partner-areas/describe-members.ts';
import { spanWords } from '../trend/describe-selection.ts';
import { explainAbsence, tierWords } from '../trend/explain-absence.ts';
import type { ComparisonSelection } from './comparison-selection.ts';
import { placesInWords } from './describe-comparison.ts';

const MOST_REASONS = 3;

/** What is held around a comparison without a value. */
interface Held {
  readonly held: readonly Period[];
  readonly areas: KnownAreas;
  /** Whether any row is held for these areas in the period. */
  readonly hasFigures: boolean;
}

/** Why none of the areas has a value, and what there is instead; null where one has. */
export function explainNothing(
  selection: ComparisonSelection,
  rows: readonly ComparisonRow[],
  held: Held,
): string | null {
  if (rows.some(({ measure }) => measure.value !== null)) return null;
  if (selection.areas.length === 0) return explainNoAreas(selection);
  if (held.hasFigures) return eachReasonOnce(rows);
  return explainUnheld(selection, held);
}

function explainNoAreas(selection: ComparisonSelection): string {
  const { parent, partnerArea, areaType } = selection;
  if (parent && partnerArea) return explainNoMembers(parent, partnerArea, areaType ?? 'utla');
  return `${upperFirst(placesInWords(selection)).replace(/^0/, 'No')}: choose another kind of area or another parent.`;
}

/** First what is missing of areas with a count, which are nearest to a value. */
function eachReasonOnce(rows: readonly ComparisonRow[]): string {
  const countedFirst = rows.toSorted(
    (one, other) => Number(one.measure.count === null) - Number(other.measure.count === null),
  );
  const reasons = [...new Set(countedFirst.flatMap(({ why }) => why ?? []))];
  const more = reasons.length > MOST_REASONS ? ' Each area says why it has none.' : '';
  return `None of the areas has a value. ${reasons.slice(0, MOST_REASONS).join(' ')}${more}`;
}

/** Several areas of which none has figures of any kind; null where one has, or where it is the age or sex that is missing. */
function explainUnheldAreas(selection: ComparisonSelection, areas: KnownAreas): string | null {
  const { indicator, age, sex } = selection;
  const { holdings } = indicator;
  if (!holdings || selection.areas.length < 2 || !holdings.sexes.includes(sex)) return null;
  if (!holdings.ages.some((held) => ageKey(held) === ageKey(age))) return null;
  const codes = new Set(holdings.areaCodes);
  if (selection.areas.some(({ code }) => codes.has(code))) return null;
  const tiers = new Set([...codes].flatMap((code) => areas.get(code) ?? []).map(highestTier));
  const there = listNames([...tiers].map((tier) => tierWords[tier]));
  return `No figures are held for any of these: ${placesInWords(selection)}. There are figures for ${there}.`;
}

/** Neither ages nor sex, or these in another period only. */
function explainUnheld(selection: ComparisonSelection, { held, areas }: Held): string {
  const [area] = selection.areas;
  const { period, sex, age } = selection;
  const isCovered = held.some(({ start, end }) => start === period?.start && end === period.end);
  if (period && held.length > 0 && !isCovered) {
    return `No figures are held for ${period.label}. There are figures for ${spanWords(held)}.`;
  }
  if (!area) return explainNoAreas(selection);
  const ofAreas = explainUnheldAreas(selection, areas);
  if (ofAreas) return ofAreas;
  const line = { role: 'area', area, sex, age, category: null, observations: [] } as const;
  return explainAbsence(line, { ...selection, by: 'area', categoryType: null }, areas);
}
