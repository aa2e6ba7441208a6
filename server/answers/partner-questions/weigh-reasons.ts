import {
  type PartnerQuestionId,
  partnerQuestionIds,
  type StatementEvidence,
  statementEvidence,
} from '../../contract/partner-question-words.ts';
import type { CandidateReason, PartnerCandidate } from '../../contract/partner-questions.ts';

/**
 * Marks the reasons that a short page names: the first by law, else by guide, and the first by register. A candidate for
 * which only figures speak has those; one for which only general knowledge speaks has none.
 */
export function withMain(reasons: readonly CandidateReason[]): CandidateReason[] {
  const first = (kind: StatementEvidence) => reasons.find(({ evidence }) => evidence === kind);
  const named = [first('law') ?? first('guide'), first('register')].filter((each) => each !== undefined);
  const main = named.length > 0 ? named : [first('figure')];
  return reasons.map((reason) => ({ ...reason, isMain: main.includes(reason) }));
}

/** On what each question rests, in the order of the questions and the strongest evidence first. */
export function restsOf(
  reasons: readonly Pick<CandidateReason, 'question' | 'evidence'>[],
): PartnerCandidate['rests'] {
  const evidenceOf = (id: PartnerQuestionId) =>
    statementEvidence.filter((kind) =>
      reasons.some(({ question, evidence }) => question === id && evidence === kind),
    );
  return partnerQuestionIds
    .map((question) => ({ question, evidence: evidenceOf(question) }))
    .filter(({ evidence }) => evidence.length > 0);
}
