import type { ArrangementAnswer } from '../../contract/arrangements.ts';
import { ageBand } from '../../observation/age-band.ts';
import type { Arrangement } from '../../observation/entry.ts';
import { describeAgePiece } from '../../responsibility/find-eras.ts';
import { toAreaAnswer } from '../contract-nouns.ts';
import type { RegisterRow } from '../partners/find-register.ts';
import { toSpellAnswer } from '../partners/spell.ts';
import { addContributions } from './add-contributions.ts';
import { findDue } from './find-due.ts';
import { findWarnings } from './find-warnings.ts';

type Rows = readonly [RegisterRow<'arrangement'>, ...RegisterRow<'arrangement'>[]];

/** One arrangement from its rows: lists are joined, of any other field the first row that gives it counts. */
export function toArrangement(rows: Rows, day: string): Omit<ArrangementAnswer, 'outcome'> {
  const [{ entry, area }] = rows;
  const bodies = rows.map((row) => row.entry.body);
  const first = <Field extends keyof Arrangement>(field: Field): Arrangement[Field] | null =>
    bodies.find((body) => body[field] !== null)?.[field] ?? null;
  const listed = (field: 'kinds' | 'functions' | 'members') => [
    ...new Set(bodies.flatMap((body) => body[field])),
  ];
  const [from, to, ageFrom, ageTo] = [first('from'), first('to'), first('ageFrom'), first('ageTo')];
  const dates = { agreementDate: first('agreementDate'), reviewDate: first('reviewDate') };
  const told = {
    kinds: listed('kinds'),
    members: listed('members'),
    host: first('host'),
    lead: first('lead'),
    ...dates,
    ...addContributions(rows),
  };
  return {
    key: `${entry.body.arrangement} ${area.code}`,
    name: entry.body.arrangement,
    area: toAreaAnswer(area),
    functions: listed('functions'),
    ages: describeAges(ageFrom, ageTo),
    ageFrom,
    ageTo,
    ...told,
    ...toSpellAnswer({ from, to }, day),
    due: findDue({ ...dates, to }, day),
    warnings: findWarnings(told, rows),
    extract: entry.extract,
    lines: rows.map((row) => row.entry.line),
  };
}

function describeAges(from: number | null, to: number | null): string | null {
  if (from === null && to === null) return null;
  return to === null ? ageBand(from ?? 0, null).label : describeAgePiece(from ?? 0, to);
}
