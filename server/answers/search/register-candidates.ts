import type { PartnerKind } from '../../catalogue/partner-kind.ts';
import { foldName } from '../../catalogue/rank-name.ts';
import { spellDates } from '../../contract/partner-words.ts';
import type { RegisterRow } from '../partners/find-register.ts';
import { recogniseKind } from '../partners/recognise-kind.ts';
import { spanOf, toSpellAnswer } from '../partners/spell.ts';
import { midSentence } from '../sentence-words.ts';
import { type Candidate, type CandidateResult, writeNames } from './candidate.ts';

type Row = RegisterRow<'partner'>;
type Rows = readonly [Row, ...Row[]];

/** Organisations that registers of partners name, each once for an area: the map of its partners tells of them. */
export function toRegisterCandidates(
  rows: readonly Row[],
  kinds: readonly PartnerKind[],
  isMadeUp: (extract: string) => boolean,
): Candidate[] {
  return groupRows(rows).map((own) => {
    const [{ entry, area }] = own;
    const { organisation } = entry.body;
    const codes = own.flatMap((row) => row.entry.body.organisationCode ?? []);
    const demonstration = own.some((row) => isMadeUp(row.entry.extract));
    return {
      kind: 'body',
      id: `${organisation} ${area.code}`,
      names: writeNames([...new Set([organisation, ...codes])]),
      words: foldName(`${organisation} ${area.name}`),
      toResult: (today) => ({ ...toResult(own, kinds, today), demonstration }),
    };
  });
}

function groupRows(rows: readonly Row[]): Rows[] {
  const groups = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const key = `${row.entry.body.organisation.toLowerCase()} ${row.area.code}`;
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

function toResult(
  rows: Rows,
  kinds: readonly PartnerKind[],
  today: string,
): Omit<CandidateResult, 'demonstration'> {
  const [{ entry, area }] = rows;
  const { organisation, partnerType } = entry.body;
  const type = recogniseKind(partnerType, kinds)?.name ?? partnerType;
  const spell = toSpellAnswer(spanOf(rows.map((row) => row.entry.body)), today);
  return {
    kind: 'body',
    id: `${organisation} ${area.code}`,
    name: organisation,
    detail: `Partner of ${area.name}, as a register names it: ${midSentence(type)}`,
    note: spell.status === 'now' ? null : spellDates(spell),
    address: `/partners/${encodeURIComponent(area.code)}`,
  };
}
