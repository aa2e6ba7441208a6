import { Fragment, type ReactNode } from 'react';
import { upperFirst } from '../../../server/contract/first-letter.ts';
import {
  questionList,
  questionNumber,
  statementEvidenceWord,
} from '../../../server/contract/partner-question-words.ts';
import type { PartnerCandidate, PartnerQuestionsAnswer } from '../../../server/contract/partner-questions.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { StackedTable } from '../../ui/stacked-table.tsx';
import { MadeUpRegister } from './part-matrix.tsx';
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
  const register = candidates
    .flatMap(({ reasons }) => reasons)
    .filter(({ isMain, evidence }) => isMain && evidence === 'register');
  const isMadeUp = register.length > 0 && register.every(({ demonstration }) => demonstration);
  return (
    <>
      {isMadeUp ? <MadeUpRegister /> : null}
      <StackedTable
        caption="Candidate partners with their evidence"
        columns={[
          { heading: 'Partner', width: '19%' },
          { heading: 'Why: the strongest evidence', width: isRegistered ? '34%' : '54%' },
          { heading: 'Questions that it answers', width: isRegistered ? '16%' : '27%' },
          ...(isRegistered
            ? ([
                { heading: 'Form of working now', width: '16%' },
                { heading: 'What might move it to join, whom to ask for', width: '15%' },
              ] as const)
            : []),
        ]}
        rows={candidates.map((candidate) => ({
          key: candidate.key,
          cells: [
            <Name key="name" candidate={candidate} />,
            <Why key="why" candidate={candidate} isMarkedAbove={isMadeUp} />,
            <Questions key="questions" candidate={candidate} />,
            ...(isRegistered ? fromRegister(candidate) : []),
          ],
        }))}
      />
      {isRegistered ? (
        <p className="govuk-body-s narrow-only">
          Where no form of working and nothing that might move a partner stands here, none is recorded.
        </p>
      ) : (
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

function Why({ candidate: { reasons }, isMarkedAbove }: Candidate & { readonly isMarkedAbove: boolean }) {
  return (
    <ul>
      {reasons
        .filter(({ isMain }) => isMain)
        .map((reason) => (
          <li key={reason.text}>
            {reason.text} <RestsOn rest={reason} isMarkedAbove={isMarkedAbove} />
          </li>
        ))}
    </ul>
  );
}

/** The questions, with the evidence that stands below each. */
function Questions({ candidate: { rests, answers, firmAnswers } }: Candidate) {
  const generally = answers.filter((id) => !firmAnswers.includes(id));
  return (
    <span className="small-cell">
      {rests.map(({ question, evidence }) => (
        <Fragment key={question}>
          <a href={`#${question}`}>
            <span className="govuk-visually-hidden">Question </span>
            {questionNumber(question)}
          </a>
          : {evidence.map((kind) => statementEvidenceWord(kind).toLowerCase()).join(', ')}.{' '}
        </Fragment>
      ))}
      {generally.length === 0 ? null : `Generally also ${generally.map(questionNumber).join(', ')}.`}
    </span>
  );
}

/** The cells that only a register can fill. */
const fromRegister = ({ together, motivations, contactRoles }: PartnerCandidate): ReactNode[] => [
  <Recorded key="form" values={together} />,
  <Recorded
    key="motivation"
    values={[
      ...motivations,
      ...(contactRoles.length === 0 ? [] : [`whom to ask for: ${contactRoles.join(', ')}`]),
    ]}
  />,
];

function Recorded({ values }: { readonly values: readonly string[] }) {
  return values.length === 0 ? (
    <span className="small-cell nothing-recorded">None recorded</span>
  ) : (
    <span className="small-cell">{`${upperFirst(values.join('; '))}.`}</span>
  );
}

function GeneralCandidates({ candidates }: { readonly candidates: readonly PartnerCandidate[] }) {
  return (
    <>
      <p className="govuk-body">
        By general knowledge alone, so ask locally whether they take part:{' '}
        {[...gatherByQuestions(candidates)]
          .map(([questions, names]) => `for ${questions} ${names.join(', ')}`)
          .join('; ')}
        .
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

function gatherByQuestions(candidates: readonly PartnerCandidate[]): Map<string, string[]> {
  const together = new Map<string, string[]>();
  for (const { name, answers } of candidates) {
    const questions = questionList(answers);
    together.set(questions, [...(together.get(questions) ?? []), name]);
  }
  return together;
}
