import { type ReactNode, Suspense, useEffect } from 'react';
import type { CaveatGround } from '../../../server/contract/caveat-words.ts';
import { sourceLines } from '../../../server/contract/source-words.ts';
import type { TrendAnswer } from '../../../server/contract/trend.ts';
import type { AnswerState } from '../../api/answer-state.ts';
import type { ApiError } from '../../api/http-client.ts';
import type { Download } from '../../exports/trend-downloads.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AnswerError, asSentence } from '../frame/answer-error.tsx';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';
import { chartWords } from './chart-words.ts';
import type { SectionProps } from './explore-place.ts';
import { SectionLinks } from './section-links.tsx';
import { SectionNotes } from './section-notes.tsx';

/** What every answer says of itself. */
export type ExploredAnswer = Pick<
  TrendAnswer,
  | 'headline'
  | 'subtitle'
  | 'sentence'
  | 'demonstration'
  | 'provenance'
  | 'storeVersion'
  | 'storeVersionAt'
  | 'tables'
>;

interface ExploreSectionProps<Answer extends ExploredAnswer> extends SectionProps {
  readonly state: AnswerState<Answer>;
  /** Why the answer has nothing to draw; null where it has something. */
  readonly why: (answer: Answer) => string | null;
  readonly chart: (answer: Answer) => ReactNode;
  /** Absent where the chart is a table already. */
  readonly table?: (answer: Answer) => ReactNode;
  /** What must be read before the chart. */
  readonly before?: (answer: Answer) => ReactNode;
  readonly notes: (answer: Answer) => {
    readonly ground: CaveatGround;
    readonly missing?: readonly string[];
    readonly methods: readonly string[];
  };
  /** The way to the page of the chart. */
  readonly open: ReactNode;
  readonly downloads: readonly Download[];
}

const forms = [
  { name: 'chart', label: 'Chart' },
  { name: 'table', label: 'Table' },
] as const;

/** One chart under its finding. An answer with nothing to draw has no section: the page says why in its list. */
export function ExploreSection<Answer extends ExploredAnswer>(props: ExploreSectionProps<Answer>) {
  const { place, state, onReport } = props;
  const { answer, isEarlier, error } = state;
  const why = whyOf(props);
  const isMadeUp = answer?.demonstration ?? false;
  const isSettled = (answer !== undefined && !isEarlier) || error !== null;
  useEffect(() => {
    if (isSettled) onReport(place.key, { why, isMadeUp: isMadeUp && why === null });
  }, [isSettled, onReport, place.key, why, isMadeUp]);
  useEffect(() => () => onReport(place.key, null), [onReport, place.key]);
  if (why !== null) return null;
  return (
    <section
      aria-labelledby={`${place.key}-kind ${place.key}-heading`}
      className="explore-section"
      id={place.key}
    >
      <p className="page-caption" id={`${place.key}-kind`}>
        {chartWords[place.chart]}
      </p>
      <h2 className="govuk-heading-m" id={`${place.key}-heading`}>
        {answer?.headline ?? chartWords[place.chart]}
      </h2>
      {error ? <AnswerError error={error} /> : null}
      {answer ? <Shown {...props} answer={answer} /> : null}
      {answer || error ? null : <Waiting what={`the ${chartWords[place.chart].toLowerCase()}`} />}
    </section>
  );
}

/** A question that the service cannot answer as asked is no fault: its words are the reason. */
function whyOf<Answer extends ExploredAnswer>({
  state: { answer, error },
  why,
}: ExploreSectionProps<Answer>) {
  if (error) return isFault(error) ? null : asSentence(error.detail);
  return answer ? why(answer) : null;
}

const isFault = ({ status }: ApiError): boolean => status < 400 || status >= 500;

function Shown<Answer extends ExploredAnswer>(
  props: ExploreSectionProps<Answer> & { readonly answer: Answer },
) {
  const { answer, place, state, before, notes, open, downloads } = props;
  return (
    <>
      <p className="subtitle">
        {answer.subtitle} {answer.demonstration ? <DemonstrationTag /> : null}
      </p>
      {before?.(answer)}
      <div className={state.isEarlier ? 'trend-figure-earlier' : undefined} aria-busy={state.isEarlier}>
        <Suspense fallback={<Waiting what="the chart" />}>
          <Form {...props} />
        </Suspense>
      </div>
      <p className="explore-source">{sourceLines(answer.provenance).join(' ')}</p>
      <SectionLinks place={place} answer={answer} open={open} downloads={downloads} />
      <SectionNotes answer={answer} {...notes(answer)} />
    </>
  );
}

function Form<Answer extends ExploredAnswer>({
  answer,
  place,
  isTable,
  onTable,
  chart,
  table,
}: ExploreSectionProps<Answer> & { readonly answer: Answer }) {
  if (!table) return chart(answer);
  return (
    <Tabs
      label={`Form: ${answer.headline}`}
      tabs={forms}
      chosen={isTable ? 'table' : 'chart'}
      onChoose={(form) => onTable(place.key, form === 'table')}
    >
      {isTable ? table(answer) : chart(answer)}
    </Tabs>
  );
}
