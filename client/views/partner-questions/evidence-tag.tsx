import {
  type StatementEvidence,
  statementEvidenceWord,
} from '../../../server/contract/partner-question-words.ts';
import { Tag, type TagColour } from '../../ui/tag.tsx';

const colours: Record<StatementEvidence, TagColour> = {
  law: 'blue',
  guide: 'blue',
  figure: 'green',
  register: 'yellow',
  study: 'orange',
  elsewhere: 'orange',
  general: 'grey',
};

/** What a statement rests on, as a word. */
export function EvidenceTag({ evidence }: { readonly evidence: StatementEvidence }) {
  return <Tag colour={colours[evidence]}>{statementEvidenceWord(evidence)}</Tag>;
}
