import {
  questionList,
  questionNumber,
  statementEvidenceWord,
} from '../../../server/contract/partner-question-words.ts';
import type { PartnerCandidate, PartnerQuestionsAnswer } from '../../../server/contract/partner-questions.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { StackedTable } from '../../ui/stacked-table.tsx';
import { RestsOn } from './rests-on.tsx';

/** Whom to ask: the candidates with their evidence, then those that only general knowledge speaks for. */
export function CandidateSection({
  answer: { candidates, orderNote, area },
}: {
  readonly answer: PartnerQuestionsAnswer;
}) {
  const firm = candidates.filter(({ firmAnswers }) => firmAnswers.length > 0);
  const general = candidates.filter(({ firmAnswers }) => firmAnswers.length === 0);
  return (
    <section aria-labelledby="candidates" className="question">
      <h2 className="govuk-heading-m" id="candidates" tabIndex={-1}>
        Whom to ask in {area.name}
      </h2>
      {firm.length === 0 ? null : <FirmCandidates candidates={firm} />}
      {general.length === 0 ? null : <GeneralCandidates candidates={general} />}
      <p className="govuk-body-s">{orderNote}</p>
    </section>
  );
}

function FirmCandidates({ candidates }: { readonly candidates: readonly PartnerCandidate[] }) {
  const isRegistered = candidates.some(({ organisation }) => organisation !== null);
  return (
    <>
      <StackedTable
        caption="Candidate partners with their evidence"
        columns={[
          { heading: 'Partner', width: '20%' },
          { heading: 'Why: the strongest evidence', width: isRegistered ? '32%' : '52%' },
          { heading: 'Questions that it answers', width: isRegistered ? '17%' : '28%' },
          ...(isRegistered
            ? ([
                { heading: 'Form of working now', width: '16%' },
                { heading: 'What might move it to join', width: '15%' },
              ] as const)
            : []),
        ]}
        rows={candidates.map((candidate) => ({
          key: candidate.key,
          cells: [
            <Name key="name" candidate={candidate} />,
            <Why key="why" candidate={candidate} />,
            <Questions key="questions" candidate={candidate} />,
            ...(isRegistered ? fromRegister(candidate) : []),
          ],
        }))}
      />
      {isRegistered ? null : (
        <p className="govuk-body-s">
          No register names an organisation here, so how these work with others and what might move them to
          join is not known.
        </p>
      )}
    </>
  );
}

function Name({ candidate: { place, name, type, organisation, areaNote } }: Candidate) {
  const about = [organisation === null ? null : `${type}.`, areaNote]
    .filter((each) => each !== null)
    .join(' ');
  return (
    <>
      <strong>
        {place}. {name}
      </strong>
      {about === '' ? null : <span className="cell-note">{about}</span>}
    </>
  );
}

interface Candidate {
  readonly candidate: PartnerCandidate;
}

function Why({ candidate: { reasons } }: Candidate) {
  return (
    <ul>
      {reasons
        .filter(({ isMain }) => isMain)
        .map((reason) => (
          <li key={reason.text}>
            {reason.text} <RestsOn rest={reason} />
          </li>
        ))}
    </ul>
  );
}

/** The questions, with the evidence that stands below each. */
function Questions({ candidate: { rests, answers, firmAnswers } }: Candidate) {
  const generally = answers.filter((id) => !firmAnswers.includes(id));
  return (
    <ul>
      {rests.map(({ question, evidence }) => (
        <li key={question}>
          <a href={`#${question}`}>
            <span className="govuk-visually-hidden">Question </span>
            {questionNumber(question)}
          </a>
          : {evidence.map((kind) => statementEvidenceWord(kind).toLowerCase()).join(', ')}
        </li>
      ))}
      {generally.length === 0 ? null : <li>{generally.map(questionNumber).join(', ')}: general knowledge</li>}
    </ul>
  );
}

/** The cells that only a register can fill. */
const fromRegister = ({ together, motivations, contactRoles }: PartnerCandidate): string[] => [
  together.length === 0 ? 'None recorded' : `${together.join('; ')}.`,
  [
    motivations.length === 0 ? 'None recorded' : motivations.join('; '),
    ...(contactRoles.length === 0 ? [] : [`Whom to ask for: ${contactRoles.join('; ')}`]),
  ].join('. '),
];

function GeneralCandidates({ candidates }: { readonly candidates: readonly PartnerCandidate[] }) {
  return (
    <>
      <p className="govuk-body">
        By general knowledge alone, so ask locally whether they take part:{' '}
        {candidates.map(({ name, answers }) => `${name} (${questionList(answers)})`).join('; ')}.
      </p>
      <Disclosure summary="What is usual in England of these">
        <DataTable
          caption="Partners by general knowledge alone"
          captionHidden
          columns={[{ heading: 'Partner' }, { heading: 'What is usual in England' }]}
          rows={candidates.map(({ key, name, reasons }) => ({
            key,
            cells: [name, reasons.map(({ text }) => text).join(' ')],
          }))}
        />
      </Disclosure>
    </>
  );
}
