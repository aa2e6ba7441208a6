import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { type AreaGroup, isSameName, parseOfferedGroup } from '../../selection/area-group.ts';
import { Notification } from '../../ui/notification.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { AddressProblems } from '../frame/address-problems.tsx';
import { useReportDemonstration } from '../frame/shown-demonstration.tsx';
import { GroupCard } from './group-card.tsx';
import { GroupDownloads, GroupUpload } from './group-files.tsx';
import { GroupForm } from './group-form.tsx';
import { keepingWords } from './group-words.ts';
import { OfferedGroup } from './offered-group.tsx';
import { useGroups } from './use-groups.ts';

const route = getRouteApi('/groups');

/** Groups of areas that somebody keeps in this browser: made, changed, shared, taken along and brought back. */
export function GroupsView() {
  const { groups, state, change } = useGroups();
  // Names of areas alone are shown, and those are never made up.
  useReportDemonstration(false);
  const offered = parseOfferedGroup(route.useSearch());
  const [said, setSaid] = useState<readonly string[]>([]);
  const add = (added: readonly AreaGroup[], words: readonly string[]) => {
    change((kept) => [...kept, ...added]);
    setSaid(words);
  };
  const warning = keepingWords(state);
  return (
    <div className="prose">
      <PageHeading title="Groups of areas" />
      <p className="govuk-body">
        Areas that you look at together, under a name of your own. They are kept in this browser only: share
        one by its link, or take them along as a file.
      </p>
      {warning === null ? null : <p className="govuk-inset-text">{warning}</p>}
      <AddressProblems problems={offered.problem === null ? [] : [offered.problem]} />
      {said.length === 0 ? null : (
        <Notification key={said.join()} title="Done">
          {said.map((words) => (
            <p key={words} className="govuk-body">
              {words}
            </p>
          ))}
        </Notification>
      )}
      {offered.group === null ? null : (
        <OfferedGroup
          group={offered.group}
          groups={groups}
          onSave={(group, words) => add([group], [words])}
        />
      )}
      <KeptGroups groups={groups} change={change} onSay={(words) => setSaid([words])} />
      <section aria-labelledby="new-group">
        <h2 className="govuk-heading-m" id="new-group">
          Make a group
        </h2>
        <GroupForm
          start={{ name: '', areas: [] }}
          others={groups.map(({ name }) => name)}
          action="Save the group"
          onSave={(group) => add([group], [`Saved as “${group.name}”.`])}
        />
      </section>
      <section aria-labelledby="group-files">
        <h2 className="govuk-heading-m" id="group-files">
          Take them along
        </h2>
        <GroupDownloads groups={groups} />
        <GroupUpload groups={groups} onBring={add} />
      </section>
    </div>
  );
}

function KeptGroups({
  groups,
  change,
  onSay,
}: Pick<ReturnType<typeof useGroups>, 'groups' | 'change'> & {
  readonly onSay: (words: string) => void;
}) {
  const replace = (name: string, changed: readonly AreaGroup[]) =>
    change((kept) => kept.flatMap((each) => (isSameName(each.name, name) ? changed : [each])));
  return (
    <section aria-labelledby="your-groups">
      <h2 className="govuk-heading-m" id="your-groups">
        Your groups
      </h2>
      {groups.length === 0 ? (
        <p className="govuk-body">
          None yet. Make one below, or save one from a comparison, a trend or a list of statistical
          neighbours.
        </p>
      ) : null}
      <ul className="extract-list">
        {groups.map((group) => (
          <li key={group.name}>
            <GroupCard
              group={group}
              others={groups.filter((each) => each !== group).map(({ name }) => name)}
              onChange={(changed) => {
                replace(group.name, [changed]);
                onSay(`“${changed.name}” is saved as changed.`);
              }}
              onDelete={() => {
                replace(group.name, []);
                onSay(`“${group.name}” is deleted.`);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
