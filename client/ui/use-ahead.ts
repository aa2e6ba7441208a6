import { useState } from 'react';

/**
 * For a control that stands among what follows later: shows what was pressed at once, until the value itself has changed.
 * `choose` must come to another value.
 */
export function useAhead<Value>(
  value: Value,
  choose: (next: Value) => void,
): readonly [shown: Value, choose: (next: Value) => void] {
  const [pressed, press] = useState<{ readonly next: Value; readonly over: Value } | null>(null);
  const shown = pressed !== null && Object.is(pressed.over, value) ? pressed.next : value;
  const chooseAhead = (next: Value) => {
    press({ next, over: value });
    choose(next);
  };
  return [shown, chooseAhead];
}
