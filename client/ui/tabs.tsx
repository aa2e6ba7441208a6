import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { Follows } from './follows.tsx';
import { useAhead } from './use-ahead.ts';

export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
}

/**
 * The same thing in several forms, one in sight. Arrow keys, Home and End move between the tabs, as the ARIA
 * Authoring Practices describe; the form chosen is the caller's to keep. The tab is marked at once and the form follows
 * when it has been drawn, so that a press is never left without an answer.
 */
export function Tabs<Name extends string>({
  label,
  tabs,
  chosen,
  onChoose,
  children,
}: {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
  /** The form of the tab that is chosen. */
  readonly children: ReactNode;
}) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [marked, choose] = useAhead(chosen, onChoose);
  const moveFocus = (event: KeyboardEvent) => {
    const next = tabs[placeAfterKey(event.key, place(tabs, marked), tabs.length)];
    if (next === undefined) return;
    event.preventDefault();
    choose(next.name);
    list.current?.querySelector<HTMLElement>(`[data-name="${next.name}"]`)?.focus();
  };
  return (
    <div className="form-tabs">
      <div ref={list} role="tablist" aria-label={label} className="form-tabs-list" onKeyDown={moveFocus}>
        {tabs.map(({ name, label: text }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            data-name={name}
            aria-selected={name === marked}
            aria-controls={`${id}-panel`}
            tabIndex={name === marked ? 0 : -1}
            className="form-tab"
            onClick={() => choose(name)}
          >
            {text}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${marked}`} className="form-tabs-panel">
        <Follows>{children}</Follows>
      </div>
    </div>
  );
}

function place<Name extends string>(tabs: readonly Tab<Name>[], chosen: Name): number {
  return tabs.findIndex(({ name }) => name === chosen);
}

/** -1 for a key that does not move between tabs. */
function placeAfterKey(key: string, from: number, count: number): number {
  if (key === 'ArrowRight') return (from + 1) % count;
  if (key === 'ArrowLeft') return (from - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
}
