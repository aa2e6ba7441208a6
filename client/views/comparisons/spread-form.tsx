import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { caveatsShown } from '../../../server/contract/caveat-words.ts';
import type { DistributionAnswer } from '../../../server/contract/distribution.ts';
import { breakSentences, toDistributionCaveatGround } from '../../../server/contract/distribution-words.ts';
import { DistributionChart } from '../../charts/distribution/distribution-chart.tsx';
import { DistributionTable } from '../../charts/distribution/distribution-table.tsx';
import { distributionDownloads } from '../../exports/distribution-downloads.ts';
import type { ComparisonSelection } from '../../selection/comparison-selection.ts';
import { toDistributionQuestion } from '../../selection/distribution-question.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { CaveatSection } from '../frame/caveat-section.tsx';
import { DownloadSection } from '../frame/download-section.tsx';
import { SourceList } from '../trends/source-list.tsx';
import { useSpread } from './use-areas-over-time.ts';

/** The areas of a comparison over time: boxes with whiskers, and their table. */
export function SpreadForm({ selection }: { readonly selection: ComparisonSelection }) {
  const { answer, isEarlier, error } = useSpread(selection);
  if (error) return <AnswerError error={error} />;
  if (!answer) return <Waiting what="the spread over time" />;
  if (answer.why !== null) return <p className="govuk-inset-text">{answer.why}</p>;
  return (
    <div aria-busy={isEarlier}>
      <DistributionChart answer={answer} />
      <SpreadFindings answer={answer} />
      <DistributionTable answer={answer} />
    </div>
  );
}

/** What stands below the spread over time: its files, sources, method and caveats. */
export function SpreadNotes({ selection }: { readonly selection: ComparisonSelection }) {
  const { answer } = useSpread(selection);
  const question = useMemo(() => toDistributionQuestion(selection), [selection]);
  if (!answer) return null;
  const ground = toDistributionCaveatGround(answer);
  return (
    <>
      <DownloadSection answer={answer} downloads={distributionDownloads(question)} />
      <SourceList answer={{ ...answer, limitsNote: '' }} />
      <section aria-labelledby="method">
        <h2 className="govuk-heading-s" id="method">
          How the boxes are made
        </h2>
        <p className="govuk-body">{answer.boxNote}</p>
        <p className="govuk-body">
          The method in full:{' '}
          <Link to="/methods" hash="box-plots">
            box plots
          </Link>
        </p>
      </section>
      <CaveatSection caveats={caveatsShown(ground)} ground={ground} />
    </>
  );
}

/** How the gap changed and by which rule, what is missing, and where lines of the chart are broken. */
function SpreadFindings({ answer }: { readonly answer: DistributionAnswer }) {
  const { areasNote, changeNote, missingNote, periodNote } = answer;
  const notes = [areasNote, changeNote, missingNote, periodNote, ...breakSentences(answer)].filter(
    (note) => note !== null,
  );
  return notes.map((note) => (
    <p key={note} className="distribution-note">
      {note}
    </p>
  ));
}
