import type { ReactNode } from 'react';
import type { OverviewAnswer } from '../../../server/contract/overview.ts';
import { OverviewKey } from '../../charts/overview/overview-key.tsx';
import { OverviewTable } from '../../charts/overview/overview-table.tsx';
import { TallFigure } from './tall-figure.tsx';

/** Areas by indicators with the key of their marks. */
export function OverviewGrid({
  answer,
  linkTo,
}: {
  readonly answer: OverviewAnswer;
  /** The name of an area, with the way to it. */
  readonly linkTo: (code: string, name: string) => ReactNode;
}) {
  return (
    <>
      <OverviewKey answer={answer} />
      <TallFigure label={answer.headline} rows={answer.rows.length} share={0}>
        <OverviewTable answer={answer} linkTo={linkTo} sortBy={(_key, words) => words} />
      </TallFigure>
    </>
  );
}
