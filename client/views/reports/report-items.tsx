import { Fragment, useEffect, useId, useRef, useState } from 'react';
import { insertItem, moveItem, removeItem, replaceItem } from '../../selection/change-report.ts';
import type { CollectedReport } from '../../selection/collected-report.ts';
import type { ReportItem } from '../../selection/report-item.ts';
import { ItemEditor } from './item-editor.tsx';
import type { KeptReport } from './use-kept-report.ts';
import type { LaidReportItem } from './use-laid-report.ts';

interface Removed {
  readonly item: ReportItem;
  readonly place: number;
  readonly heading: string;
}

type ItemButton = 'up' | 'down' | 'remove';

/** The items of a report in their order, each with the ways to move, remove and change it; all by keyboard. */
export function ReportItems({
  laid,
  change,
}: {
  readonly laid: readonly LaidReportItem[];
  readonly change: KeptReport['change'];
}) {
  const [said, say] = useState('');
  const [removed, setRemoved] = useState<Removed | null>(null);
  const { idOf, focusNext } = useFocusOfButtons();
  const edit = (changed: (report: CollectedReport) => CollectedReport) => {
    setRemoved(null);
    change(changed);
  };
  const move = (place: number, by: -1 | 1) => {
    const heading = laid[place]?.heading;
    const target = place + by;
    if (target < 0 || target >= laid.length) {
      say(`“${heading}” is the ${by < 0 ? 'first' : 'last'} item already.`);
      return;
    }
    edit(moveItem(place, by));
    focusNext(by < 0 ? 'up' : 'down', target);
    say(`“${heading}” is now item ${target + 1} of ${laid.length}.`);
  };
  const remove = ({ item, heading }: LaidReportItem, place: number) => {
    change(removeItem(place));
    setRemoved({ item, place, heading });
    say(`“${heading}” is removed.`);
  };
  const undo = ({ item, place, heading }: Removed) => {
    edit(insertItem(place, item));
    focusNext('remove', place);
    say(`“${heading}” is item ${place + 1} again.`);
  };
  const gone = removed === null ? null : <RemovedItem removed={removed} onUndo={() => undo(removed)} />;
  return (
    <>
      <ol className="report-items">
        {laid.map((each, place) => (
          <Fragment key={each.key}>
            {removed?.place === place ? gone : null}
            <li>
              <ItemEditor
                laid={each}
                place={place}
                idOf={idOf}
                onMove={(by) => move(place, by)}
                onRemove={() => remove(each, place)}
                onChange={(item) => edit(replaceItem(place, item))}
              />
            </li>
          </Fragment>
        ))}
        {removed !== null && removed.place >= laid.length ? gone : null}
      </ol>
      <p role="status" className="govuk-visually-hidden">
        {said}
      </p>
    </>
  );
}

/** Stands where the item stood, so that the keyboard goes on from there. */
function RemovedItem({ removed, onUndo }: { readonly removed: Removed; readonly onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <li className="report-item-removed">
      “{removed.heading}” is removed.{' '}
      <button ref={button} type="button" className="link-button" onClick={onUndo}>
        Undo<span className="govuk-visually-hidden">: put “{removed.heading}” back</span>
      </button>
    </li>
  );
}

/** The focus goes along with an item that is moved. */
function useFocusOfButtons() {
  const id = useId();
  const next = useRef<string | null>(null);
  const idOf = (button: ItemButton, place: number) => `${id}-${button}-${place}`;
  useEffect(() => {
    if (next.current !== null) document.getElementById(next.current)?.focus();
    next.current = null;
  });
  const focusNext = (button: ItemButton, place: number) => {
    next.current = idOf(button, place);
  };
  return { idOf, focusNext };
}
