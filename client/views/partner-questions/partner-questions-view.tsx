import { getRouteApi, Link } from '@tanstack/react-router';
import type { PartnerQuestionsAnswer } from '../../../server/contract/partner-questions.ts';
import { usePartnerQuestions } from '../../api/partner-questions-query.ts';
import { partnerQuestionsDownloads } from '../../exports/partner-questions-downloads.ts';
import type { PartnerQuestionsSearch } from '../../selection/partner-questions-selection.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { AsAtNotice } from '../frame/as-at-notice.tsx';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';
import { DownloadSection } from '../frame/download-section.tsx';
import { useReportDemonstration } from '../frame/shown-demonstration.tsx';
import { LinkedNote } from '../methods/linked-note.tsx';
import { SourceList } from '../trends/source-list.tsx';
import { CandidateSection } from './candidate-section.tsx';
import { EvidenceKey } from './evidence-key.tsx';
import { QuestionCaveats } from './question-caveats.tsx';
import { QuestionSection } from './question-section.tsx';
import { QuestionsInShort } from './questions-in-short.tsx';
import './partner-questions.css';

const route = getRouteApi('/partner-questions/$code');

/** The four questions that find a partner, answered for one area: all of it stands in the address. */
export function PartnerQuestionsView() {
  const { code } = route.useParams();
  const search = route.useSearch();
  const { answer, error } = usePartnerQuestions(code, search);
  useReportDemonstration(answer?.demonstration);
  return (
    <div className="partner-questions">
      <PageHeading
        title={answer?.headline ?? 'The four questions that find a partner'}
        caption={answer ? `The four questions that find a partner: ${answer.area.name}` : code}
        awaited={answer || error ? null : 'the answers'}
      />
      <AsAtNotice asAt={search.asAt ?? null} answer={answer} />
      {error ? <AnswerError error={error} /> : null}
      {answer ? <Outcome answer={answer} search={search} /> : null}
    </div>
  );
}

interface OutcomeProps {
  readonly answer: PartnerQuestionsAnswer;
  readonly search: PartnerQuestionsSearch;
}

function Outcome({ answer, search }: OutcomeProps) {
  const { area, sentence, tierNote, why, demonstration, questions } = answer;
  return (
    <>
      <p className="subtitle">
        {sentence} {demonstration ? <DemonstrationTag /> : null}
      </p>
      {why === null ? null : <p className="govuk-inset-text">{why}</p>}
      {tierNote === null ? null : <p className="govuk-body">{tierNote}</p>}
      {questions.length === 0 ? null : <Answers answer={answer} search={search} />}
      <p className="govuk-body screen-only">
        <Link to="/partners/$code" params={{ code: area.code }}>
          Map of partners of {area.name}
        </Link>{' '}
        shows who is joined to which outcome, how closely partners work together and what they pay.{' '}
        <Link to="/areas/$code" params={{ code: area.code }}>
          About {area.name}
        </Link>
      </p>
    </>
  );
}

function Answers({ answer, search }: OutcomeProps) {
  const { area, questions, sources, cautions, methods, caveats, provenance, storeVersion, storeVersionAt } =
    answer;
  return (
    <>
      <QuestionsInShort answer={answer} />
      <p className="govuk-body-s reading-note">
        After each statement stand what it rests on, from law to general knowledge, and the number of its
        source: see <a href="#evidence-key">what the statements rest on</a>.
      </p>
      {questions.map((question) => (
        <QuestionSection key={question.id} question={question} asAt={search.asAt} />
      ))}
      <CandidateSection answer={answer} />
      <EvidenceKey sources={sources} />
      <section aria-labelledby="cautions">
        <h2 className="govuk-heading-s" id="cautions">
          What this page does not say, and how figures are judged
        </h2>
        <ul className="govuk-list govuk-list--bullet page-notes">
          {[...cautions, ...methods].map((text) => (
            <li key={text} className="page-note">
              <LinkedNote note={text} />
            </li>
          ))}
        </ul>
      </section>
      <QuestionCaveats caveats={caveats} />
      <SourceList answer={{ provenance, storeVersion, storeVersionAt, limitsNote: '' }} />
      <p className="govuk-body-s print-only">
        On the screen “More on question 1” and the like have further figures, duties of the past and what is
        usual in England. They are left out here; the CSV file of this page has them all.
      </p>
      <DownloadSection answer={answer} downloads={partnerQuestionsDownloads(area.code, search)} />
    </>
  );
}
