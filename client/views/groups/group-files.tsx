import { useRef, useState } from 'react';
import { useAreasByCode } from '../../api/areas-query.ts';
import { printGroupsAsCsv, printGroupsAsJson, readGroupFile } from '../../exports/group-file.ts';
import { offerFile } from '../../exports/offer-file.ts';
import { type AreaGroup, freeGroupName } from '../../selection/area-group.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { savedWords } from './group-words.ts';

const mostProblemsShown = 20;

/** Takes the groups along as a file. */
export function GroupDownloads({ groups }: { readonly groups: readonly AreaGroup[] }) {
  const codes = [...new Set(groups.flatMap(({ areas }) => areas))];
  const { areas } = useAreasByCode(codes);
  const nameOf = (code: string) => areas.find((area) => area.code === code)?.name ?? null;
  if (groups.length === 0) return null;
  return (
    <div className="govuk-button-group">
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        onClick={() => offerFile('groups-of-areas.csv', 'text/csv', printGroupsAsCsv(groups, nameOf))}
      >
        Download all as CSV
      </button>
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        onClick={() => offerFile('groups-of-areas.json', 'application/json', printGroupsAsJson(groups))}
      >
        Download all as JSON
      </button>
    </div>
  );
}

/** Brings groups from a file: all of them, or none where anything is wrong. None takes the place of another. */
export function GroupUpload({
  groups,
  onBring,
}: {
  readonly groups: readonly AreaGroup[];
  readonly onBring: (groups: readonly AreaGroup[], words: readonly string[]) => void;
}) {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const bring = async (file: File | undefined) => {
    if (!file) return;
    const reading = readGroupFile(await file.text());
    setProblems(reading.problems);
    if (input.current) input.current.value = '';
    if (reading.problems.length > 0) return;
    const added = nameApart(reading.groups, groups);
    onBring(
      added,
      added.map((group, at) => savedWords(reading.groups[at]?.name ?? group.name, group.name)),
    );
  };
  return (
    <>
      {problems.length === 0 ? null : (
        <ErrorSummary key={problems.join()} title="The file brought no groups">
          <ul className="govuk-list govuk-error-summary__list">
            {problems.slice(0, mostProblemsShown).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          {problems.length > mostProblemsShown ? (
            <p className="govuk-body">And {problems.length - mostProblemsShown} more.</p>
          ) : null}
        </ErrorSummary>
      )}
      <div className="govuk-form-group">
        <label className="govuk-label govuk-!-font-weight-bold" htmlFor="group-file">
          Bring groups from a file
        </label>
        <div className="govuk-hint" id="group-file-hint">
          As downloaded here, or a CSV with the columns group and area_code, a row an area. It is read in this
          browser and not sent anywhere.
        </div>
        <input
          ref={input}
          id="group-file"
          type="file"
          accept=".csv,.json,text/csv,application/json"
          className="govuk-file-upload"
          aria-describedby="group-file-hint"
          onChange={({ currentTarget }) => bring(currentTarget.files?.[0])}
        />
      </div>
    </>
  );
}

/** Each group under a name that no other has. */
function nameApart(brought: readonly AreaGroup[], held: readonly AreaGroup[]): AreaGroup[] {
  const added: AreaGroup[] = [];
  for (const group of brought) {
    const names = [...held, ...added].map(({ name }) => name);
    added.push({ ...group, name: freeGroupName(group.name, names) });
  }
  return added;
}
