import { Link } from '@tanstack/react-router';
import { caveatsShown } from '../../../server/contract/caveat-words.ts';
import type { RelationshipAnswer } from '../../../server/contract/relationship.ts';
import {
  leftOutSentences,
  limitsNotes,
  relatedCaveatGround,
} from '../../../server/contract/relationship-words.ts';
import { CaveatSection } from '../frame/caveat-section.tsx';
import { LinkedNote } from '../methods/linked-note.tsx';

/** What was found, in words, and first of all what must not be read from it. */
export function RelationshipFindings({ answer }: { readonly answer: RelationshipAnswer }) {
  const { correlation, line, rankCorrelation } = answer;
  const found = [correlation, line, rankCorrelation].flatMap((each) => each?.sentence ?? []);
  return (
    <section aria-labelledby="found">
      <h2 className="govuk-heading-s" id="found">
        What the areas show
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {found.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

/** The caution beside the chart, and which days stand beside which where they are not the same. */
export function RelationshipCaution({ answer }: { readonly answer: RelationshipAnswer }) {
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{answer.caution}</p>
      {answer.periodNote === null ? null : <p className="govuk-body">{answer.periodNote}</p>}
    </div>
  );
}

/** What a reader must know before using the figures: caveats of both, and the areas left out with the reason. */
export function RelationshipCaveats({ answer }: { readonly answer: RelationshipAnswer }) {
  const ground = relatedCaveatGround(answer);
  return <CaveatSection caveats={caveatsShown(ground)} ground={ground} missing={leftOutSentences(answer)} />;
}

const pages = [
  { id: 'pearson', name: 'Pearson’s correlation' },
  { id: 'spearman', name: 'Spearman’s rank correlation' },
  { id: 'regression-line', name: 'the regression line' },
] as const;

/** How all of it was worked out, and where the methods are set out in full. */
export function RelationshipMethods({ answer }: { readonly answer: RelationshipAnswer }) {
  return (
    <section aria-labelledby="method">
      <h2 className="govuk-heading-s" id="method">
        How this is worked out
      </h2>
      {[...answer.methodNotes, ...limitsNotes(answer)].map((note) => (
        <p key={note} className="govuk-body">
          <LinkedNote note={note} />
        </p>
      ))}
      <p className="govuk-body">
        The methods in full:{' '}
        {pages.map(({ id, name }, place) => (
          <span key={id}>
            {place === 0 ? '' : ', '}
            <Link to="/methods" hash={id}>
              {name}
            </Link>
          </span>
        ))}
      </p>
    </section>
  );
}
