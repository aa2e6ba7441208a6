import { formatDay } from '../../contract/format-figure.ts';
import type { PartnerAnswer, PartnersAnswer } from '../../contract/partners.ts';
import type { KnownAreas } from '../known-areas.ts';
import { describeReplacement } from '../profile/describe-replacement.ts';
import { dayBefore, type MapAreas } from './map-areas.ts';

/** Headings of the groups, in order. */
export const partnerGroupNames: ReadonlyMap<string, string> = new Map([
  ['board-member', 'Members of the health and wellbeing board, by law'],
  ['beside-board', 'Beside the board, or invited to it'],
  ['commissioner', "Commissioners of children's public health, past and present"],
  ['outcome-lead', 'Leads on roads, homelessness and child poverty, and those beside them'],
  ['emergency-service', 'Police, fire and rescue'],
  ['service', 'Services for children and families'],
  ['community', 'Voluntary sector and co-ordinators'],
  ['other', 'Others in the register'],
]);

/** How to supply a register, where none says anything of the area. */
export const registerWhy = (kind: 'partners' | 'arrangements', area: string): string =>
  `No register of ${kind} has been brought for ${area}. Bring one on the data page, or with npm run ingest -- FILE; docs/layouts.md lists the columns of the layout ${kind}.`;

/** Why an area has no map; null where it has one. */
export function whyNoMap({ area }: MapAreas, partners: readonly PartnerAnswer[]): string | null {
  if (partners.length > 0) return null;
  return `${area.name} is not the area of a council, and no register of partners names an organisation for it. Choose a county, a unitary authority or a district.`;
}

/** How duties are shared between two tiers; null for an area that has one. */
export function describeTiers({ area, county, districts }: MapAreas): string | null {
  if (county !== null) {
    return `${area.name} is a district of ${county.name}. The county has the health and wellbeing board, public health, children's services and the roads that are not trunk roads; the district has housing and homelessness.`;
  }
  if (districts.length === 0) return null;
  const names = districts.map(({ name }) => name);
  return `${area.name} is a county with two tiers of council. Housing and homelessness are with its districts: ${names.join(', ')}.`;
}

/** Of an area of the past, what replaced it and of which day the map is; null for an area in force. */
export function describeMapOfThePast(
  { area, asOf }: MapAreas,
  areas: KnownAreas,
  today: string,
): string | null {
  const replaced = describeReplacement(area, areas, today);
  return replaced === null ? null : `${replaced} This map is of its last day, ${formatDay(asOf)}.`;
}

/** The map in at most ten words. */
export function writeHeadline({ area, asOf }: MapAreas, partners: readonly PartnerAnswer[]): string {
  if (partners.length === 0) return 'No map of partners for this area';
  const now = partners.filter(({ status }) => status === 'now').length;
  const isOfThePast = area.validTo !== null && dayBefore(area.validTo) === asOf;
  const verb = isOfThePast ? 'could' : 'can';
  return `${now} ${now === 1 ? 'partner' : 'partners'} ${verb} act on injuries to children${shortPlace(area.name)}`;
}

/** The area's name where the headline stays within ten words. */
function shortPlace(name: string): string {
  return name.split(/\s+/).length <= 1 ? ` in ${name}` : '';
}

/** The map in one sentence, with what is named and what is not. */
export function writeSentence({ area, asOf }: MapAreas, partners: readonly PartnerAnswer[]): string {
  const named = partners.filter(({ organisation }) => organisation !== null).length;
  const now = partners.filter(({ status }) => status === 'now').length;
  const past = partners.filter(({ status }) => status === 'past').length;
  return `Partners of ${area.name} on ${formatDay(asOf)}: ${now} now and ${past} of the past; ${named} named by a register.`;
}

/** What the picture shows, in at most 220 characters. */
export function writeAlternativeText(
  partners: readonly PartnerAnswer[],
  themes: PartnersAnswer['themes'],
): string {
  const names = themes.map(({ name }) => name.toLowerCase()).join(', ');
  const leads = partners.filter(({ relations }) =>
    relations.some(({ relation, status }) => relation === 'leads' && status === 'now'),
  );
  return `Table-like picture: ${partners.length} partners in rows, outcomes (${names}) in columns; a mark says whether a partner leads, commissions or influences. ${leads.length} lead now.`;
}
