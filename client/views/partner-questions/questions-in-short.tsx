import type { PartnerQuestionsAnswer } from '../../../server/contract/partner-questions.ts';

/** The four answers in plain sentences, and the way to each in full. */
export function QuestionsInShort({
  answer: { questions, area },
}: {
  readonly answer: PartnerQuestionsAnswer;
}) {
  return (
    <section aria-labelledby="in-short" className="questions-in-short">
      <h2 className="govuk-heading-m" id="in-short">
        In short
      </h2>
      <ol className="govuk-list govuk-list--number">
        {questions.map(({ id, question, inShort }) => (
          <li key={id} className="short-answer">
            <a href={`#${id}`} className="govuk-link">
              {question}
            </a>
            <br />
            {inShort}
          </li>
        ))}
      </ol>
      <p className="govuk-body screen-only">
        <a href="#candidates" className="govuk-link">
          Whom to ask in {area.name}
        </a>
        : the candidate partners, each with the evidence for it.
      </p>
    </section>
  );
}
