import './partners.css';
import {
  formWords,
  relationIndicators,
  relationWord,
  sourceWords,
  spellDates,
} from '../../../server/contract/partner-words.ts';
import type {
  PartnerAnswer,
  PartnerRelation,
  PartnersAnswer,
  PartnerTheme,
} from '../../../server/contract/partners.ts';
import { themeHeading } from '../../../server/contract/theme-words.ts';
import { DataTable } from '../../ui/data-table.tsx';

const columns = [
  'Partner',
  'Role',
  'Outcomes',
  'Indicators of these outcomes',
  'Form of working now',
  'May contribute; reaches',
  'Audiences, strategies, what might move it',
  'Coterminous or not',
  'Evidence and source',
].map((heading) => ({ heading }));

/** The table twin of the picture: everything that is known of each partner. */
export function PartnerTable({ answer }: { readonly answer: PartnersAnswer }) {
  return (
    <div className="partner-table">
      <DataTable
        caption={`Partners of ${answer.area.name}`}
        columns={columns}
        rows={answer.partners.map((partner) => ({
          key: partner.key,
          cells: cellsOf(partner, answer.themes),
        }))}
      />
    </div>
  );
}

function cellsOf(partner: PartnerAnswer, themes: readonly PartnerTheme[]) {
  return [
    <Name key="name" partner={partner} />,
    partner.role,
    <Relations key="relations" partner={partner} />,
    <Indicators key="indicators" partner={partner} themes={themes} />,
    partner.form === null ? 'Not recorded' : formWords(partner.form),
    [partner.contributes, partner.reaches.join(', ')].filter(Boolean).join('; ') || 'Not known',
    <Lists key="lists" partner={partner} />,
    partner.boundary.sentence,
    sourceWords(partner),
  ];
}

function Name({ partner }: { readonly partner: PartnerAnswer }) {
  const { name, organisation, type, areaNote, status } = partner;
  const notes = [
    ...(organisation === null ? [] : [type]),
    ...(areaNote === null ? [] : [areaNote]),
    ...(status === 'now' ? [] : [`${status === 'past' ? 'In the past' : 'To come'}: ${spellDates(partner)}`]),
  ];
  return (
    <>
      {name}
      {notes.map((note) => (
        <span key={note} className="cell-note partner-note">
          {note}
        </span>
      ))}
    </>
  );
}

/** Each indicator with what the partner is to it, said once however many relations say it. */
function Indicators({
  partner: { relations },
  themes,
}: {
  readonly partner: PartnerAnswer;
  readonly themes: readonly PartnerTheme[];
}) {
  const said = relations.flatMap((relation) => {
    const indicators = relationIndicators(relation, themes);
    const verb = relationWord(relation.relation, relation.status === 'past');
    return indicators === '' ? [] : [`${verb} ${indicators}`];
  });
  if (said.length === 0) return 'None';
  return (
    <ul className="partner-relations">
      {[...new Set(said)].map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

/** The source stands beside a relation where it is not that of the partner. */
function Relations({ partner: { relations, source } }: { readonly partner: PartnerAnswer }) {
  if (relations.length === 0) return 'None recorded';
  return (
    <ul className="partner-relations">
      {relations.map((relation) => (
        <li
          key={`${relation.theme} ${relation.relation} ${relation.words} ${relation.ages} ${relation.from}`}
        >
          <strong>
            {themeHeading(relation.theme)}:{' '}
            {relationWord(relation.relation, relation.status === 'past').toLowerCase()}
          </strong>
          {detailsOf(relation)}
          {relation.source === source ? null : (
            <span className="cell-note partner-note">{sourceWords(relation)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function detailsOf(relation: PartnerRelation): string {
  const { ages, words, form } = relation;
  const parts = [ages, spellDates(relation), words, form === null ? null : formWords(form)].filter(Boolean);
  return parts.length === 0 ? '' : `, ${parts.join('; ')}`;
}

function Lists({
  partner: { audiences, strategies, motivations, contactRoles },
}: {
  readonly partner: PartnerAnswer;
}) {
  const lists = [
    ['Audiences', audiences],
    ['Strategies', strategies],
    ['Might be moved by', motivations],
    ['Contact', contactRoles],
  ] as const;
  const held = lists.filter(([, words]) => words.length > 0);
  if (held.length === 0) return 'Not recorded';
  return held.map(([name, words]) => (
    <span key={name} className="partner-line">
      {name}: {words.join(', ')}
    </span>
  ));
}
