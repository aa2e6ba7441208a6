import { getRouteApi, Link } from '@tanstack/react-router';
import type { NeighboursAnswer } from '../../../server/contract/neighbours.ts';
import { heldLine, licenceLines, sourceLines } from '../../../server/contract/source-words.ts';
import { useNeighbours } from '../../api/neighbours-query.ts';
import { NeighbourTable } from '../../charts/neighbours/neighbour-table.tsx';
import { neighbourDownloads } from '../../exports/neighbour-downloads.ts';
import type { NeighbourSelection } from '../../selection/neighbour-selection.ts';
import { Follows } from '../../ui/follows.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { AddressProblems } from '../frame/address-problems.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { AsAtNotice } from '../frame/as-at-notice.tsx';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';
import { DownloadSection } from '../frame/download-section.tsx';
import { useReportDemonstration } from '../frame/shown-demonstration.tsx';
import { GroupLinks } from '../groups/group-links.tsx';
import { SaveAsGroup } from '../groups/save-as-group.tsx';
import { NeighbourChoices } from './neighbour-choices.tsx';
import { NeighbourMethod } from './neighbour-method.tsx';
import { type ChangeNeighbours, useNeighbourSelection } from './use-neighbour-selection.ts';

const route = getRouteApi('/neighbours/$code');

/** The areas that are statistically like one: all of it stands in the address. */
export function NeighboursView() {
  const { code } = route.useParams();
  const { selection, settled, problems, change } = useNeighbourSelection();
  const { answer, error } = useNeighbours(code, settled);
  useReportDemonstration(answer?.demonstration);
  return (
    <>
      <PageHeading
        title={answer?.headline ?? 'Statistical neighbours'}
        caption={answer ? `Statistical neighbours of ${answer.area.name}` : code}
        awaited={answer || error ? null : 'the neighbours'}
      />
      <p className="subtitle">
        {answer?.sentence} {answer?.demonstration ? <DemonstrationTag /> : null}
      </p>
      <AddressProblems problems={problems} />
      <AsAtNotice asAt={selection.asAt} answer={answer} />
      {error ? <AnswerError error={error} /> : null}
      {answer ? <Outcome answer={answer} selection={selection} change={change} /> : null}
    </>
  );
}

function Outcome({
  answer,
  selection,
  change,
}: {
  readonly answer: NeighboursAnswer;
  readonly selection: NeighbourSelection;
  readonly change: ChangeNeighbours;
}) {
  const { area, neighbours, set, why } = answer;
  const group = {
    name: `${area.name} and neighbours`,
    areas: [area.code, ...neighbours.map((neighbour) => neighbour.area.code)],
  };
  return (
    <>
      <NeighbourChoices answer={answer} selection={selection} change={change} />
      <Follows>
        {why === null ? null : <p className="govuk-inset-text">{why}</p>}
        {neighbours.length === 0 ? null : (
          <>
            <NeighbourTable
              answer={answer}
              linkTo={(code, name) => (
                <Link to="/profiles/$code" params={{ code }}>
                  {name}
                </Link>
              )}
            />
            <section aria-labelledby="use" className="screen-only">
              <h2 className="govuk-heading-s" id="use">
                Use {area.name} and its neighbours
              </h2>
              <p className="govuk-body">
                <Link
                  to="/profiles/$code"
                  params={{ code: area.code }}
                  search={{ peers: [set.kind === 'published' ? `neighbours:${set.id}` : 'neighbours'] }}
                >
                  Profile of {area.name} among its neighbours
                </Link>
              </p>
              <GroupLinks group={group} />
              <SaveAsGroup key={group.areas.join()} areas={group.areas} suggestedName={group.name} />
            </section>
          </>
        )}
        <DownloadSection answer={answer} downloads={neighbourDownloads(area.code, selection)} />
        <NeighbourMethod answer={answer} />
        <Sources answer={answer} />
      </Follows>
    </>
  );
}

function Sources({ answer }: { readonly answer: NeighboursAnswer }) {
  const { provenance, storeVersion, storeVersionAt, area } = answer;
  return (
    <div className="source-list">
      {[...sourceLines(provenance), ...licenceLines(provenance)].map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        {heldLine(storeVersion, storeVersionAt)}{' '}
        <Link to="/areas/$code" params={{ code: area.code }} className="screen-only">
          About {area.name}
        </Link>
      </p>
    </div>
  );
}
