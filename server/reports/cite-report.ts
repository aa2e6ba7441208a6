import type { CitedAnswer } from '../contract/citation-words.ts';
import type { Report } from './report.ts';

/** What of its ground a citation names where no subtitle does. */
const named = ['Area', 'Period', 'As on'];

/** What a citation of the report is made from: "28 partners can act on injuries (Area: West Sussex; As on: 1 June 2025)". */
export function citeReport({ title, words }: Report): CitedAnswer {
  const { subtitle, isDemonstration, facts, sources, licences, held } = words;
  const ground = facts.filter(({ label }) => named.includes(label));
  const about = ground.map(({ label, text }) => `${label}: ${text}`).join('; ');
  return {
    ...{ title, sources, licences, held },
    subtitle: subtitle ?? (about === '' ? null : `${title.replace(/\.$/, '')} (${about})`),
    demonstration: isDemonstration,
  };
}
