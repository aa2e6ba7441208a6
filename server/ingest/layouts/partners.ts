import type { Partner } from '../../observation/entry.ts';
import type { RegisterCells } from '../registers/register-cells.ts';
import { registerLayout } from '../registers/register-layout.ts';

const columns = [
  { header: 'area_code', isNeeded: true },
  { header: 'organisation', isNeeded: true },
  { header: 'organisation_code', isNeeded: false },
  { header: 'partner_type', isNeeded: true },
  { header: 'role', isNeeded: false },
  { header: 'relation', isNeeded: false },
  { header: 'theme', isNeeded: false },
  { header: 'form', isNeeded: false },
  { header: 'from', isNeeded: false },
  { header: 'to', isNeeded: false },
  { header: 'audiences', isNeeded: false },
  { header: 'strategies', isNeeded: false },
  { header: 'motivation', isNeeded: false },
  { header: 'contact_role', isNeeded: false },
];

const themes = ['injury', 'roads', 'poverty', 'homelessness'] as const;

/** The sliding scale of working together. */
const forms = ['networking', 'co-operating', 'collaborating', 'integrating'] as const;

/**
 * Our own register of partners: an organisation's part in an area, a row each. Audiences and strategies are lists with
 * semicolons; `to` is the day from which the part ended, blank while it lasts. Roles are named, never persons. An
 * organisation whose name ends with "(demonstration)" is made up.
 */
export const partners = registerLayout({
  id: 'partners',
  kind: 'partner',
  columns,
  read: readPartner,
  keyOf: partnerKey,
  nameOf: ({ organisation }) => organisation,
});

function readPartner(cells: RegisterCells): Partner | null {
  const area = cells.area('area_code');
  const organisation = cells.text('organisation');
  const partnerType = cells.text('partner_type');
  const from = cells.day('from');
  const to = cells.day('to');
  if (from !== null && to !== null && to <= from) cells.report('days-out-of-order', 'to', `${from} to ${to}`);
  const rest = {
    organisationCode: cells.optional('organisation_code'),
    role: cells.optional('role'),
    relation: cells.optional('relation'),
    theme: cells.word('theme', themes),
    form: cells.word('form', forms),
    from,
    to,
    audiences: cells.list('audiences'),
    strategies: cells.list('strategies'),
    motivation: cells.optional('motivation'),
    contactRole: cells.optional('contact_role'),
  };
  if (area === null || organisation === null || partnerType === null) return null;
  return { area, organisation, partnerType, ...rest };
}

/** An organisation may have several parts in an area, and one part in several spells. */
function partnerKey({ area, organisation, role, relation, theme, from }: Partner): string {
  return [area, organisation, role ?? '', relation ?? '', theme ?? '', from ?? ''].join('|');
}
