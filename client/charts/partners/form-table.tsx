import { formatDay } from '../../../server/contract/format-figure.ts';
import { formWords } from '../../../server/contract/partner-words.ts';
import type { PartnersAnswer } from '../../../server/contract/partners.ts';
import { themeHeading } from '../../../server/contract/theme-words.ts';
import { DataTable } from '../../ui/data-table.tsx';

const columns = ['Partner', 'Form of working', 'Outcome', 'Role', 'From', 'To', 'Line of the register'].map(
  (heading) => ({ heading }),
);

/** The table twin of the timeline: every form that a register records, with its dates. */
export function FormTable({ answer }: { readonly answer: PartnersAnswer }) {
  const rows = answer.partners.flatMap((partner) =>
    partner.formHistory.map((spell) => ({
      key: `${partner.key} ${spell.line} ${spell.form}`,
      cells: [
        partner.name,
        formWords(spell.form),
        spell.theme === null ? 'Not given' : themeHeading(spell.theme),
        spell.role ?? 'Not given',
        spell.from === null ? 'Not given' : formatDay(spell.from),
        spell.to === null ? 'Still so' : formatDay(spell.to),
        spell.line,
      ],
    })),
  );
  return (
    <DataTable caption={`How forms of working moved in ${answer.area.name}`} columns={columns} rows={rows} />
  );
}
