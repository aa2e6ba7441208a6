import { startTransition, useCallback, useDeferredValue, useMemo, useOptimistic } from 'react';
import { nextPaint } from '../../ui/next-paint.ts';

/** What is to be otherwise; a function where that depends on what is chosen by then. */
export type Changes<Selection> = Partial<Selection> | ((now: Selection) => Partial<Selection>);

/** Asks for something else than the address does. */
export type Change<Selection> = (changes: Changes<Selection>) => void;

/** Writes what comes of a selection into the address, and resolves when it stands there. */
export type Follow<Selection> = (next: (now: Selection) => Selection) => Promise<void>;

interface Parsed<Selection> {
  readonly selection: Selection;
  /** What could not be read in the address, in words. */
  readonly problems: readonly string[];
}

interface Chosen<Selection> extends Parsed<Selection> {
  /** The selection a moment later: what is to be asked for, so that the control that was pressed comes first. */
  readonly settled: Selection;
  readonly change: Change<Selection>;
}

/**
 * What the address asks for, and a way to ask for something else; the browser's Back undoes a change. A choice stands in the
 * selection at once and its control is painted with it; the address, and with it the rest of the page, follows that paint.
 */
export function useChosen<Search, Selection extends object>(
  search: Search,
  parse: (search: Search) => Parsed<Selection>,
  follow: Follow<Selection>,
): Chosen<Selection> {
  const { selection: addressed, problems } = useMemo(() => parse(search), [parse, search]);
  const [selection, show] = useOptimistic(addressed, withChanges<Selection>);
  const change = useCallback<Change<Selection>>(
    (changes) =>
      startTransition(async () => {
        show(changes);
        await nextPaint();
        await follow((now) => withChanges(now, changes));
      }),
    [show, follow],
  );
  return { selection, settled: useDeferredValue(selection), problems, change };
}

function withChanges<Selection>(now: Selection, changes: Changes<Selection>): Selection {
  return { ...now, ...(typeof changes === 'function' ? changes(now) : changes) };
}
