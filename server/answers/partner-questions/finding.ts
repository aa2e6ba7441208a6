import type { PartnerQuestionId, StatementEvidence } from '../../contract/partner-question-words.ts';
import type { PartnerStatement } from '../../contract/partner-questions.ts';
import type { Provenance } from '../../contract/parts.ts';
import type { RegisterRow } from '../partners/find-register.ts';
import type { CandidateName } from './candidate-of-partner.ts';
import { asSentence, toStatement } from './statement.ts';

/** Why one candidate answers a question. */
export interface Finding {
  readonly question: PartnerQuestionId;
  readonly candidate: CandidateName;
  /** What it does or has, to be read after its name: "reaches new parents". */
  readonly says: string;
  readonly evidence: StatementEvidence;
  readonly source: string;
  readonly extract: string | null;
  readonly line: number | null;
  readonly demonstration: boolean;
}

/** A finding that no extract holds: by law, by a guide, or by general knowledge. */
export const byRule = (
  finding: Pick<Finding, 'question' | 'candidate' | 'says' | 'evidence' | 'source'>,
): Finding => ({ ...finding, extract: null, line: null, demonstration: false });

/** A finding that a row of a register holds. */
export function byRegister(
  finding: Pick<Finding, 'question' | 'candidate' | 'says'>,
  { entry }: RegisterRow<'partner'>,
  provenance: readonly Provenance[],
): Finding {
  const origin = provenance.find(({ extract }) => extract === entry.extract);
  return {
    ...finding,
    evidence: 'register',
    source: registerLine(entry.line, origin?.fileName),
    extract: entry.extract,
    line: entry.line,
    demonstration: origin?.demonstration ?? false,
  };
}

/** "Register of partners partners.csv, line 4". */
export const registerLine = (line: number, fileName: string | undefined): string =>
  `Register of partners${fileName === undefined ? '' : ` ${fileName}`}, line ${line}`;

/**
 * Findings as they are written below a question: one sentence each, but general knowledge, which is the same everywhere,
 * in one sentence for all, and only of those of whom the register says nothing.
 */
export function sayFindings(findings: readonly Finding[], generally: string): PartnerStatement[] {
  const firm = findings.filter(({ evidence }) => evidence !== 'general');
  const recorded = new Set(
    findings.filter(({ evidence }) => evidence === 'register').map(({ candidate }) => candidate.key),
  );
  const general = findings.filter(
    ({ evidence, candidate }) => evidence === 'general' && !recorded.has(candidate.key),
  );
  return [...firm.map(sayFinding), ...(general.length === 0 ? [] : [sayGenerally(general, generally)])];
}

function sayFinding({ candidate, says, question: _, ...rest }: Finding): PartnerStatement {
  return toStatement({
    ...rest,
    text: asSentence(`${candidate.name}: ${says}`),
    subject: candidate.name,
    says: asSentence(says),
    partners: [candidate.key],
  });
}

function sayGenerally(findings: readonly Finding[], generally: string): PartnerStatement {
  const items = [...new Set(findings.map(({ candidate, says }) => `${candidate.name}: ${says}`))];
  return toStatement({
    text: asSentence(`${generally}. ${items.join('; ')}`),
    subject: null,
    says: asSentence(generally),
    items,
    evidence: 'general',
    source: 'General knowledge of these kinds of partner in England; no document held for this area',
    partners: [...new Set(findings.map(({ candidate }) => candidate.key))],
  });
}
