import type { PartnerInfluence, PartnerKind } from '../../catalogue/partner-kind.ts';
import type { PartnerRelation } from '../../contract/partners.ts';
import { ageBand } from '../../observation/age-band.ts';
import type { Duty } from '../../observation/duty.ts';
import { describeAgePiece } from '../../responsibility/find-eras.ts';
import { type Spell, toSpellAnswer } from './spell.ts';

/**
 * What a kind of partner is to each outcome: what the law or a guide has it commission or lead, with ages and dates, and
 * what it influences. No two say the same, so an outcome that it leads may also have pieces that it commissions.
 */
export function relationsOfKind(kind: PartnerKind, duties: readonly Duty[], day: string): PartnerRelation[] {
  const own = duties.filter((duty) =>
    kind.duties.some(({ body, themes }) => duty.body === body && themes.includes(duty.theme)),
  );
  return [
    ...own.map((duty) => ofDuty(duty, day)),
    ...kind.influences.map((influence) => ofInfluence(influence, kind, day)),
  ];
}

const notRecorded = { form: null, extract: null, line: null } as const;

function ofDuty(duty: Duty, day: string): PartnerRelation {
  const { theme, relation, name, source } = duty;
  return {
    ...notRecorded,
    theme,
    relation,
    words: name,
    ages: agesInWords(duty),
    ...toSpellAnswer(duty, day),
    evidence: /\bguide\b|briefing/i.test(source) ? 'guide' : 'law',
    source,
  };
}

function ofInfluence(
  { theme, words, evidence, source, ...ages }: PartnerInfluence,
  spell: Spell,
  day: string,
): PartnerRelation {
  return {
    ...notRecorded,
    theme,
    relation: 'influences',
    words,
    ages: agesInWords(ages),
    ...toSpellAnswer(spell, day),
    evidence,
    source,
  };
}

function agesInWords({
  ageFrom,
  ageTo,
}: {
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
}): string | null {
  if (ageFrom !== null && ageTo !== null) return describeAgePiece(ageFrom, ageTo);
  return ageFrom === null && ageTo === null ? null : ageBand(ageFrom ?? 0, ageTo).label;
}
