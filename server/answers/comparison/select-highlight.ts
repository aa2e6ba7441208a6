import { listNames } from '../../contract/list-names.ts';
import type { Area } from '../../observation/area.ts';
import { QuestionError } from '../answer-context.ts';
import { type KnownAreas, requireArea } from '../known-areas.ts';

/** Areas to be marked among those shown. */
export interface Highlight {
  /** Codes of those that are shown, in the order in which they were named. */
  readonly highlight: readonly string[];
  /** Which of those named are not shown; null where all are. */
  readonly highlightNote: string | null;
}

/** More names than these would stand in each other's way on a chart. */
export const mostHighlighted = 4;

/** Which of the areas named can be marked; fails with 404 for an unknown one, and with 400 for more than four. */
export function selectHighlight(
  asked: readonly string[],
  areas: readonly Area[],
  known: KnownAreas,
): Highlight {
  const named = [...new Set(asked)].map((code) => requireArea(code, known));
  if (named.length > mostHighlighted) {
    throw new QuestionError(
      400,
      `too many areas to highlight: ${named.length}; name at most ${mostHighlighted}`,
    );
  }
  const shown = new Set(areas.map(({ code }) => code));
  const left = named.filter(({ code }) => !shown.has(code)).map(({ name }) => name);
  return {
    highlight: named.map(({ code }) => code).filter((code) => shown.has(code)),
    highlightNote:
      left.length === 0 ? null : `Not among the areas shown, and so not highlighted: ${listNames(left)}.`,
  };
}
