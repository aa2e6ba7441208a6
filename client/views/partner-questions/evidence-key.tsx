import { evidenceKey, statementEvidenceWord } from '../../../server/contract/partner-question-words.ts';
import type { NumberedSource } from '../../../server/contract/partner-questions.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';
import { sourcesId } from './rests-on.tsx';

/** What the words after the statements mean, and the sources that their numbers stand for. */
export function EvidenceKey({ sources }: { readonly sources: readonly NumberedSource[] }) {
  return (
    <section aria-labelledby="evidence-key" className="question">
      <h2 className="govuk-heading-m" id="evidence-key" tabIndex={-1}>
        What the statements rest on
      </h2>
      <Disclosure
        id={sourcesId}
        isPrinted
        summary={`What the words mean, and sources 1 to ${sources.length}`}
      >
        <dl className="evidence-list">
          {evidenceKey.map(([evidence, meaning]) => (
            <div key={evidence}>
              <dt>{statementEvidenceWord(evidence)}:</dt> <dd>{meaning}. </dd>
            </div>
          ))}
        </dl>
        <ol className="numbered-sources">
          {sources.map(({ number, text, demonstration }) => (
            <li key={number} id={`source-${number}`} value={number} tabIndex={-1}>
              {text} {demonstration ? <DemonstrationTag /> : null}
            </li>
          ))}
        </ol>
      </Disclosure>
    </section>
  );
}
