import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { BodyAnswer } from '../../../server/contract/bodies.ts';
import { useBody } from '../../api/body-query.ts';
import { bodyTableAddress } from '../../exports/body-download.ts';
import { tableItem } from '../../exports/report-items.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { AreaSearch } from '../areas/area-search.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { useRememberVisit } from '../frame/remember-visit.ts';
import { useReportDemonstration } from '../frame/shown-demonstration.tsx';
import { AddItem } from '../reports/add-to-report.tsx';
import { bodyRows } from './body-rows.tsx';
import { DutyTable, InfluenceTable } from './duty-table.tsx';

const route = getRouteApi('/bodies/$id');

/** A body, found by any name that it has or had: what it is, what came before and after it, what it commissions or leads. */
export function BodyView() {
  const { id } = route.useParams();
  const { answer, error } = useBody(id);
  useReportDemonstration(answer?.demonstration);
  useRememberVisit(answer?.name, answer?.what ?? '', `/bodies/${answer?.id ?? id}`);
  const unknown = error?.status === 404 ? 'Body not found' : 'Body';
  return (
    <>
      <PageHeading
        title={answer?.name ?? unknown}
        caption={answer ? 'Body or partner' : id}
        awaited={answer || error ? null : 'the body'}
      />
      {error ? <AnswerError error={error} /> : null}
      {answer ? <AboutBody body={answer} /> : null}
    </>
  );
}

function AboutBody({ body }: { readonly body: BodyAnswer }) {
  return (
    <>
      <p className="govuk-body-l lead">{body.sentence}</p>
      {body.formerNames.map(({ name, dates, note }) => (
        <p key={name} className="govuk-inset-text">
          Legally the {name}, {dates}. {note}
        </p>
      ))}
      <div className="two-columns">
        <section aria-labelledby="about">
          <h2 className="govuk-heading-m" id="about">
            About this body
          </h2>
          <SummaryList rows={bodyRows(body)} />
        </section>
        <WhoIsResponsible />
      </div>
      <Duties body={body} />
      <Sources body={body} />
    </>
  );
}

/** From a kind of body to the area of somebody's own. */
function WhoIsResponsible() {
  const navigate = useNavigate();
  return (
    <section aria-labelledby="where" className="screen-only">
      <h2 className="govuk-heading-m" id="where">
        Who is responsible where you are
      </h2>
      <AreaSearch
        label="Choose an area"
        hint="Name or code of a council or district"
        onChoose={(code) => navigate({ to: '/responsibilities/$code', params: { code } })}
      />
    </section>
  );
}

function Duties({ body: { duties, influences, notes, why } }: { readonly body: BodyAnswer }) {
  return (
    <section aria-labelledby="duties" className="body-duties">
      <h2 className="govuk-heading-m" id="duties">
        What it commissions and leads
      </h2>
      {why === null ? null : <p className="govuk-body">{why}</p>}
      {duties.length === 0 ? null : <DutyTable duties={duties} />}
      {influences.length === 0 ? null : <InfluenceTable influences={influences} />}
      {notes.length === 0 ? null : (
        <ul className="govuk-list govuk-list--bullet">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Sources({ body: { id, sources } }: { readonly body: BodyAnswer }) {
  return (
    <div className="source-list">
      {sources.length === 0 ? null : <p>Source: {sources.join('; ')}.</p>}
      <p className="screen-only">
        <a href={bodyTableAddress(id)} download>
          Download this page as a table (CSV)
        </a>
      </p>
      <p className="screen-only add-to-report">
        <AddItem item={tableItem(bodyTableAddress(id))} />
      </p>
    </div>
  );
}
