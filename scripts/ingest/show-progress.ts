import type { ReadingProgress } from '../../server/ingest/reading-thread.ts';

/** A line that is written over and over while an extract is read. */
export interface ProgressLine {
  /** Null where nobody is looking. */
  readonly show: ((progress: ReadingProgress) => void) | null;
  /** Takes the line away. */
  clear(): void;
}

/** Where the line is written: standard error, when somebody is looking at it. */
interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const toLineStart = '\r\u001b[K';

/** Shows how far the reading of a file has come, at most ten times a second. */
export function openProgressLine(
  name: string,
  terminal: Terminal,
  now: () => number = Date.now,
): ProgressLine {
  if (terminal.isTTY !== true) return { show: null, clear: () => undefined };
  let shownAt = Number.NEGATIVE_INFINITY;
  return {
    show: (progress) => {
      const moment = now();
      if (moment - shownAt < 100) return;
      shownAt = moment;
      terminal.write(toLineStart + describeProgress(name, progress));
    },
    clear: () => void terminal.write(toLineStart),
  };
}

function describeProgress(name: string, { bytes, rows, problems }: ReadingProgress): string {
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  const found = problems === 1 ? '1 problem' : `${problems.toLocaleString('en-GB')} problems`;
  return `${name}: ${megabytes} MB, ${rows.toLocaleString('en-GB')} rows, ${found}`;
}
