import { findChildren, findParents } from '../../catalogue/area-lineage.ts';
import { upperFirst } from '../../contract/first-letter.ts';
import { listNames } from '../../contract/list-names.ts';
import type { ProfilePartner, ProfilePartnerDuty } from '../../contract/profile.ts';
import { themeHeading } from '../../contract/theme-words.ts';
import type { AgeBand } from '../../observation/age-band.ts';
import type { Area } from '../../observation/area.ts';
import type { Duty } from '../../observation/duty.ts';
import type { Organisation } from '../../observation/organisation.ts';
import { closeBand } from '../../responsibility/commissions.ts';
import { type DutyHolder, findDutyHolder } from '../../responsibility/find-duty-holder.ts';
import { QuestionError } from '../answer-context.ts';
import { toAreaAnswer } from '../contract-nouns.ts';
import type { KnownAreas } from '../known-areas.ts';
import { unknownMessage } from '../nearest-name.ts';
import { toResponsibility } from '../responsibilities/to-responsibility.ts';

/** Where a partner is looked for. */
export interface PartnerSetting {
  readonly areas: KnownAreas;
  readonly duties: readonly Duty[];
  readonly organisations: readonly Organisation[];
  /** ISO date on which a duty counts as of now or of the past. */
  readonly today: string;
}

/** A partner chosen for a profile, with its duties as far as they are for this area. */
export interface ChosenPartner {
  readonly id: string;
  readonly name: string;
  /** Every duty that it has or had. */
  readonly duties: readonly Duty[];
  /** Those that are here: of the council itself, of a body of no tier, or of the councils that a region consists of. */
  readonly here: readonly Duty[];
}

/** The bodies that lead or commission, or took the place of one that did, to choose from: those of today first. */
export function listPartners({ duties, organisations, today }: Omit<PartnerSetting, 'areas'>) {
  const ids = new Set<string>([...duties.map(({ body }) => body), ...organisations.map(({ id }) => id)]);
  ids.delete('none');
  return [...ids]
    .map((id) => ({
      id,
      name: nameBody(id, organisations),
      isOfToday: isNow(
        duties.filter(({ body }) => body === id),
        today,
      ),
    }))
    .sort((one, other) => Number(other.isOfToday) - Number(one.isOfToday));
}

/** The body of an id with its duties in an area; null where none was asked for. Fails with 400 for an unknown one. */
export function choosePartner(
  asked: string | undefined,
  area: Area,
  setting: PartnerSetting,
): ChosenPartner | null {
  if (asked === undefined) return null;
  const partners = listPartners(setting);
  const found = partners.find(({ id }) => id === asked.trim().toLowerCase());
  if (!found) {
    const where = `it can be ${partners.map(({ id }) => id).join(', ')}`;
    throw new QuestionError(400, unknownMessage('partner', asked, partners, where));
  }
  const duties = setting.duties.filter(({ body }) => body === found.id);
  const parents = findParents(setting.areas, area.code);
  const here = duties.filter((duty) => isHere(findDutyHolder(duty, area, parents), area));
  return { id: found.id, name: found.name, duties, here };
}

/** Whether a partner leads on, or commissions for, figures of a theme at an age; of some of the ages is enough. */
export function hasPart({ here }: Pick<ChosenPartner, 'here'>, theme: string, age: AgeBand): boolean {
  return here.some((duty) => duty.theme === theme && concerns(duty, age));
}

/** The part that a partner has in figures of a theme at an age, in words: "leads from 1 April 2013". */
export function describePart(
  partner: ChosenPartner,
  theme: string,
  age: AgeBand,
  area: Area,
  setting: PartnerSetting,
): string {
  const ground = groundOf(area, setting);
  const parts = partner.here
    .filter((duty) => duty.theme === theme && concerns(duty, age))
    .map((duty) => {
      const { relation, dates, ages } = toResponsibility(duty, ground);
      const verb = verbs[relation][isNow([duty], setting.today) ? 'now' : 'past'];
      const forAges = duty.ageFrom === null ? '' : ` for ${ages}`;
      return `${verb}${forAges} ${dates}`;
    });
  return upperFirst(parts.join('; '));
}

/** The partner as a profile answers it: what it leads and commissions here, or who does. */
export function describePartner(
  partner: ChosenPartner,
  area: Area,
  indicators: readonly { readonly theme: string; readonly shortName: string }[],
  setting: PartnerSetting,
): ProfilePartner {
  const ground = groundOf(area, setting);
  const toDuty = (duty: Duty): ProfilePartnerDuty => {
    const { name, ages, dates, where, source } = toResponsibility(duty, ground);
    return {
      theme: duty.theme,
      themeName: themeHeading(duty.theme),
      name,
      ages,
      dates,
      isNow: isNow([duty], setting.today),
      where,
      source,
      indicators: indicators.filter(({ theme }) => theme === duty.theme).map(({ shortName }) => shortName),
    };
  };
  const of = (relation: Duty['relation']) =>
    partner.here.filter((duty) => duty.relation === relation).map(toDuty);
  const holders = partner.here.length > 0 ? [] : findHolders(partner, area, setting);
  return {
    id: partner.id,
    name: partner.name,
    title: titleOf(partner, setting.today),
    isOfToday: isOfToday(partner, setting.today),
    leads: of('leads'),
    commissions: of('commissions'),
    holders: holders.map(toAreaAnswer),
    why: partner.here.length > 0 ? null : explainNone(partner, area, holders, setting),
  };
}

const verbs = {
  leads: { now: 'leads', past: 'led' },
  commissions: { now: 'commissions', past: 'commissioned' },
} as const;

/** "Indicators that the housing authority leads on", "Indicators that NHS England commissioned for in the past, not now". */
function titleOf(partner: ChosenPartner, today: string): string {
  const { name, here } = partner;
  const who = withArticle(name);
  if (here.length === 0) return `Nothing that ${who} leads or commissions here`;
  const words = (['leads', 'commissions'] as const).flatMap((relation) => {
    const own = here.filter((duty) => duty.relation === relation);
    const tense = isNow(own, today) ? 'now' : 'past';
    return own.length === 0 ? [] : [`${verbs[relation][tense]}${relation === 'leads' ? ' on' : ' for'}`];
  });
  const past = isNow(here, today) ? ', or did in the past' : ' in the past, not now';
  return `Indicators that ${who} ${words.join(' or ')}${isOfToday(partner, today) ? '' : past}`;
}

/** Whether it has a duty today in every theme of its duties here: then the latest figures fall in its time. */
function isOfToday({ here }: ChosenPartner, today: string): boolean {
  return here.length > 0 && here.every(({ theme }) => isNow(ofTheme(here, theme), today));
}

const ofTheme = (duties: readonly Duty[], theme: string) => duties.filter((duty) => duty.theme === theme);

/** "the housing authority", "NHS England". */
function withArticle(name: string): string {
  return /^NHS/.test(name) ? name : `the ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function groundOf(area: Area, { areas, organisations }: PartnerSetting) {
  return { area, parents: findParents(areas, area.code), organisations };
}

/** Within a county the duty of its districts is not here, nor in a district that of its county. */
function isHere(holder: DutyHolder, area: Area): boolean {
  if (holder.kind === 'body' || holder.kind === 'itself') return true;
  return holder.kind === 'smaller' && !area.types.includes('utla');
}

function concerns({ relation, ageFrom, ageTo }: Duty, age: AgeBand): boolean {
  if (relation === 'leads') return true;
  const band = closeBand(age);
  return band !== null && band.from <= (ageTo ?? band.from) && (ageFrom ?? band.to) <= band.to;
}

function isNow(duties: readonly Pick<Duty, 'from' | 'to'>[], today: string): boolean {
  return duties.some(({ from, to }) => (from === null || from <= today) && (to === null || today < to));
}

/** The councils that have the duties which this area has not: the districts of a county, the county of a district. */
function findHolders({ duties }: ChosenPartner, area: Area, { areas, today }: PartnerSetting): Area[] {
  const parents = findParents(areas, area.code);
  const holders = duties.flatMap((duty) => {
    const holder = findDutyHolder(duty, area, parents);
    if (holder.kind === 'larger') return [holder.area];
    if (holder.kind !== 'smaller' || duty.tier === null) return [];
    const { tier } = duty;
    return findChildren(areas, area.code, today).filter(({ types }) => types.includes(tier));
  });
  return [...new Set(holders)];
}

function explainNone(
  { id, name, duties }: ChosenPartner,
  area: Area,
  holders: readonly Area[],
  { organisations }: PartnerSetting,
): string {
  if (duties.length === 0) {
    const note = organisations.find((each) => each.id === id)?.note ?? '';
    return `${name}: commissions and leads nothing that is recorded here, in any area. ${note}`.trim();
  }
  const themes = [...new Set(duties.map(({ theme }) => themeHeading(theme).toLowerCase()))];
  const names = listNames(holders.map((each) => each.name));
  const who = names === '' ? 'other councils, not recorded which' : names;
  const verb = themes.length === 1 ? 'is' : 'are';
  return `No duty of ${withArticle(name)} falls to ${area.name} itself: ${listNames(themes)} ${verb} with ${who}.`;
}

/** "Housing authority", of "housing-authority"; a body of the health service by its own name. */
function nameBody(id: string, organisations: readonly Organisation[]): string {
  return organisations.find((each) => each.id === id)?.name ?? upperFirst(id.replaceAll('-', ' '));
}
