import type { PartnerStatement, QuestionPart } from '../../../server/contract/partner-questions.ts';
import { StackedTable } from '../../ui/stacked-table.tsx';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';
import { gatherBySubject, Said } from './said.tsx';

/** What the columns of a question are called whose parts are the rows of one table. */
export interface MatrixHeadings {
  readonly caption: string;
  readonly part: string;
  /** Null where no figure speaks of the parts. */
  readonly figures: string | null;
  readonly partners: string;
}

/** The parts of a question as rows of one table: an audience and who reaches it, a strategy and whose it is. */
export function PartMatrix({
  parts,
  headings: { caption, part, figures, partners },
}: {
  readonly parts: readonly QuestionPart[];
  readonly headings: MatrixHeadings;
}) {
  const register = parts
    .flatMap(({ statements }) => statements)
    .filter(({ isMain, evidence }) => isMain && evidence === 'register');
  const isMadeUp = register.length > 0 && register.every(({ demonstration }) => demonstration);
  return (
    <>
      {isMadeUp ? <MadeUpRegister /> : null}
      <StackedTable
        caption={caption}
        columns={[
          { heading: part, width: '14%' },
          ...(figures === null ? [] : [{ heading: figures, width: '23%' } as const]),
          { heading: partners, width: figures === null ? '86%' : '63%' },
        ]}
        rows={parts.map(({ id, heading, inShort, note, statements }) => ({
          key: id,
          cells: [
            heading,
            ...(figures === null ? [] : [inShort ?? note ?? 'Not judged by figures.']),
            <Partners
              key="partners"
              statements={statements.filter(({ isMain }) => isMain)}
              isMarkedAbove={isMadeUp}
            />,
          ],
        }))}
      />
    </>
  );
}

/** Above a table of which every line of a register is made up. */
export function MadeUpRegister() {
  return (
    <p className="govuk-body-s">
      <DemonstrationTag /> What rests on the local register in this table is made up.
    </p>
  );
}

function Partners({
  statements,
  isMarkedAbove,
}: {
  readonly statements: readonly PartnerStatement[];
  readonly isMarkedAbove: boolean;
}) {
  if (statements.length === 0) return 'Nobody is recorded.';
  return (
    <ul>
      {gatherBySubject(statements).map((alike) => (
        <li key={alike[0].text}>
          {alike[0].subject === null ? null : `${alike[0].subject}: `}
          <Said statements={alike} isMarkedAbove={isMarkedAbove} />
        </li>
      ))}
    </ul>
  );
}
