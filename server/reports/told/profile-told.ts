import { commissionersCaution } from '../../contract/commission-words.ts';
import type { ProfileAnswer } from '../../contract/profile.ts';
import { sourceLines } from '../../contract/source-words.ts';
import { profileShown } from '../shown/profile-shown.ts';
import { shownBlocks } from '../word/shown-blocks.ts';
import { caveatLinesByIndicator, said, type Told } from './told.ts';

/** A profile: its own summary, made from its figures and nothing else. */
export function profileTold(answer: ProfileAnswer): Told {
  const { headline, subtitle, why, alternativeText, provenance, rows, caveats, methods } = answer;
  const names = new Map(rows.map(({ indicator }) => [indicator.id, indicator.shortName]));
  return {
    heading: headline,
    subtitle,
    findings: why === null ? [...answer.summary] : [],
    why,
    alternativeText,
    responsible: responsibleOf(answer),
    notes: said(answer.replaced, notHeldOf(answer), ...caveatLinesByIndicator(caveats, names)),
    methods: rows.length === 0 ? [] : said(...Object.values(methods)),
    provenance,
    restsOn: [],
    tables: (caption) => shownBlocks(caption, profileShown(answer), sourceLines(provenance)),
  };
}

/** How figures are supplied is a matter for whoever keeps them, not for the reader of a report. */
const notHeldOf = ({ notHeld }: ProfileAnswer): string =>
  notHeld.length === 0
    ? ''
    : `Not held for any area: ${notHeld.map(({ indicator }) => indicator.shortName).join('; ')}.`;

/** Who commissioned, and who leads: each once, with what it leads on. */
function responsibleOf({ rows }: ProfileAnswer): string[] {
  const commissioned = rows.flatMap(({ commissions, label }) =>
    commissions === null ? [] : [`${label}: ${commissions}`],
  );
  const led = new Map<string, Set<string>>();
  for (const { leads, indicator } of rows)
    led.set(leads, (led.get(leads) ?? new Set()).add(indicator.shortName));
  const leads = [...led].map(([who, what]) => `${[...what].join(', ')}: ${who.replace(/\.$/, '')}.`);
  return said(
    commissioned.length === 0 ? '' : `Who commissioned. ${commissioned.join('; ')}. ${commissionersCaution}`,
    leads.length === 0 ? '' : `Who leads. ${leads.join(' ')}`,
  );
}
