import { lowerFirst } from '../../contract/first-letter.ts';
import { formatDay } from '../../contract/format-figure.ts';
import type { Responsibility, ThemeResponsibilities } from '../../contract/responsibilities.ts';

type Duties = Pick<ThemeResponsibilities, 'name' | 'commissions' | 'leads'>;

/**
 * A theme in plain words: who commissioned for which ages and when, who leads, and what is not known. A theme without
 * commissions says so and names no commissioner.
 */
export function describeTheme({ name, commissions, leads }: Duties): string {
  const ages = [...new Set(commissions.map((each) => each.ages))];
  const pieces = ages.map((piece) => {
    const inTurn = commissions.filter((each) => each.ages === piece).map(inWords);
    return `${piece}: ${inTurn.join('; ')}`;
  });
  const commissioned =
    pieces.length === 0
      ? 'Nobody commissions by age: this outcome has a lead, no commissioner.'
      : `Public health services for children have been commissioned by age. ${pieces.join('. ')}.`;
  return `${name}. ${commissioned} ${describeLeads(leads)}`;
}

/** Who is responsible on a day: "On …: for injury, services are commissioned by …; … leads on the outcome. For roads, …." */
export function describeToday(themes: readonly Duties[], day: string): string {
  const parts = themes.flatMap(({ name, commissions, leads }) => {
    const now = (each: Responsibility) => lasts(each, day);
    const bodies = [...new Set(commissions.filter(now).map(nameWithPlace))];
    const said = [
      ...(bodies.length === 0 ? [] : [`services are commissioned by ${bodies.join(' and ')}`]),
      ...leads.filter(now).map(sayLead),
    ];
    return said.length === 0 ? [] : [`for ${lowerFirst(name)}, ${said.join('; ')}`];
  });
  return parts.length === 0 ? '' : `On ${formatDay(day)}: ${parts.map(sentenceAfterFirst).join('. ')}.`;
}

/** Whether a responsibility was in force on a day (ISO date). */
export const lasts = ({ from, to }: Pick<Responsibility, 'from' | 'to'>, day: string): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

function describeLeads(leads: readonly Responsibility[]): string {
  const [first] = leads;
  if (first === undefined) return 'No lead is recorded.';
  const before = first.from === null ? '' : ` No lead is recorded before ${formatDay(first.from)}.`;
  return `Led by ${leads.map(inWords).join('; ')}.${before}`;
}

const sayLead = (lead: Responsibility): string =>
  lead.body === 'none' ? lowerFirst(lead.name) : `the outcome is led by ${nameWithPlace(lead)}`;

const sentenceAfterFirst = (text: string, at: number): string =>
  at === 0 ? text : text.charAt(0).toUpperCase() + text.slice(1);

const inWords = (each: Responsibility): string => `${nameWithPlace(each)}, ${each.dates}`;

/** "NHS England (…)", "Council public health team (county or unitary): the county, West Sussex". */
function nameWithPlace({ name, holder, where }: Responsibility): string {
  return holder === null ? name : `${name}: ${where}`;
}
