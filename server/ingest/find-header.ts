import type { LayoutId } from '../observation/extract.ts';
import type { Findings } from './collect-findings.ts';
import { compareWithLayouts, describeLikeness, detectLayout, type Likeness } from './detect-layout.ts';
import type { Layout } from './layout.ts';
import { nameColumns } from './name-columns.ts';

/** Rows from the top among which the header is looked for: titles and notes may stand above it. */
const ROWS_SEARCHED = 30;

/** Looks for the header row among the first rows of a file. */
export class HeaderSearch {
  readonly #layouts: readonly Layout[];
  readonly #isForced: boolean;
  readonly #findings: Findings;
  #rowsPassed = 0;
  #likest: { likeness: Likeness; line: number; row: readonly string[] } | null = null;

  /** `wanted` is the layout that the user named, or `auto`. */
  constructor(layouts: readonly Layout[], wanted: LayoutId | 'auto', findings: Findings) {
    this.#layouts = layouts.filter(({ id }) => wanted === 'auto' || id === wanted);
    this.#isForced = wanted !== 'auto';
    this.#findings = findings;
  }

  /** Whether the header should have come by now. */
  get isOver(): boolean {
    return this.#rowsPassed >= ROWS_SEARCHED;
  }

  /** The layout of which this row is the header; null when it is none, and the next row is to be tried. */
  tryRow(cells: readonly string[], line: number): Layout | null {
    const layout = detectLayout(cells, this.#layouts);
    if (layout) this.#reportColumns(layout, cells, line);
    else this.#pass(cells, line);
    return layout;
  }

  /** Says why there is no header, by the row that was most like one. */
  refuse(): void {
    if (this.#likest === null) {
      this.#findings.add('no-table', {});
      return;
    }
    const { likeness, line, row } = this.#likest;
    if (this.#isForced) {
      this.#findings.add('column-missing', {
        line,
        said: `${likeness.layout.id} needs ${likeness.missing.join(', ')}`,
      });
      return;
    }
    const nearest = compareWithLayouts(row, this.#layouts).map(describeLikeness).join('; ');
    this.#findings.add('layout-unknown', { line, value: row.join(','), said: `line ${line} has ${nearest}` });
  }

  #pass(cells: readonly string[], line: number): void {
    this.#rowsPassed++;
    const [likeness] = compareWithLayouts(cells, this.#layouts);
    if (!likeness) return;
    if (this.#likest === null || likeness.found.length > this.#likest.likeness.found.length) {
      this.#likest = { likeness, line, row: [...cells] };
    }
  }

  #reportColumns(layout: Layout, header: readonly string[], line: number): void {
    if (this.#rowsPassed > 0) this.#findings.add('rows-above-header', { line: 1 }, this.#rowsPassed);
    const { respelled, twice, unknown } = nameColumns(header, layout.columns);
    for (const said of twice) this.#findings.add('column-twice', { line, column: said, said });
    for (const said of respelled) this.#findings.add('header-spelling', { line, said });
    for (const said of unknown) {
      this.#findings.add(layout.ruleForUnknownColumn?.(said) ?? 'unknown-column', { line, said });
    }
  }
}
