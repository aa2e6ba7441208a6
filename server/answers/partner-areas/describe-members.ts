import type { ComparedAreaType } from '../../contract/comparison.ts';
import { listNames } from '../../contract/list-names.ts';
import { namePartnerArea, partnerAreaName, supplyLookUp } from '../../contract/partner-area-words.ts';
import type { Area } from '../../observation/area.ts';
import type { ComparedPartnerArea } from './find-partner-area.ts';
import type { Place } from './place-authority.ts';

/** Of more areas than this the number alone is given. */
const MOST_NAMED = 5;

const tierNames: Record<ComparedAreaType, readonly [one: string, many: string]> = {
  utla: ['upper-tier authority', 'upper-tier authorities'],
  ltla: ['lower-tier authority', 'lower-tier authorities'],
  region: ['region', 'regions'],
};

/** Which authorities are left out of a comparison within a partner's area because boundaries do not allow it. */
export function describeLeftOut(
  parent: Area,
  { partly }: Pick<ComparedPartnerArea, 'partly'>,
): { readonly text: string; readonly areas: string[] } | null {
  if (partly.length === 0) return null;
  const named = partly.map(({ area, place }) => `${area.name}${shareInWords(parent.code, place)}`);
  const what = named.length > MOST_NAMED ? `${named.length} authorities` : listNames(named);
  return {
    text: `Left out, since boundaries cross and only a part lies within ${parent.name}: ${what}`,
    areas: partly.map(({ area }) => area.code),
  };
}

/** That a look-up may be incomplete; null where it places every authority of the tier. */
export function describeUnplaced(
  parent: Area,
  { unplaced, kind, isHeld }: Pick<ComparedPartnerArea, 'unplaced' | 'kind' | 'isHeld'>,
  type: ComparedAreaType,
): string | null {
  if (!isHeld || unplaced.length === 0) return null;
  const [one, many] = tierNames[type];
  const names = unplaced.length > MOST_NAMED ? '' : ` (${listNames(unplaced.map(({ name }) => name))})`;
  return `The look-ups held do not say in which ${partnerAreaName(kind)} ${unplaced.length} ${unplaced.length === 1 ? one : many} of England lie${unplaced.length === 1 ? 's' : ''}${names}: what lies within ${parent.name} may be incomplete`;
}

/** Why no authority of a tier stands within a partner's area, and what there is instead. */
export function explainNoMembers(
  parent: Area,
  partnerArea: ComparedPartnerArea,
  type: ComparedAreaType,
): string {
  const { kind, isHeld, partly, whollyOfOtherTier, unplaced } = partnerArea;
  const name = namePartnerArea(parent.name, kind);
  if (!isHeld) {
    return `No look-up is held that says which councils lie within ${name}. ${supplyLookUp(kind)}`;
  }
  const [, many] = tierNames[type];
  const other = type === 'ltla' ? 'utla' : 'ltla';
  const [one, others] = tierNames[other];
  const leftOut = describeLeftOut(parent, { partly });
  const sentences = [
    type === 'region'
      ? `Regions do not lie within ${name}: choose upper-tier or lower-tier authorities.`
      : `No ${tierNames[type][0]} is known to lie wholly within ${name}.`,
    leftOut ? `${leftOut.text}.` : '',
    whollyOfOtherTier > 0
      ? `${whollyOfOtherTier} ${whollyOfOtherTier === 1 ? `${one} does` : `${others} do`}: compare these instead.`
      : '',
    partly.length === 0 && unplaced.length > 0
      ? `The look-ups held do not place all ${many}. ${supplyLookUp(kind)}`
      : '',
  ];
  return sentences.filter(Boolean).join(' ');
}

/** " (120 of its 160 small areas)"; empty where the look-up does not count them. */
function shareInWords(code: string, { within }: Place): string {
  const own = within.find((share) => share.code === code)?.smallAreas ?? null;
  const all = within.reduce((sum, { smallAreas }) => sum + (smallAreas ?? 0), 0);
  return own === null || own === all ? '' : ` (${own} of its ${all} small areas)`;
}
