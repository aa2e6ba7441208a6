import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AuditEntryAnswer } from '../../../server/contract/access.ts';
import { entriesOnPage, useAuditTrail } from '../../api/audit-trail-query.ts';
import { auditTrailAddress } from '../../exports/audit-trail-address.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { PageTurner } from '../../ui/page-turner.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { pageStarts, positionWords } from '../extracts/change-words.ts';
import { AnswerError } from '../frame/answer-error.tsx';
import { RoleNeeded } from '../sign-in/role-needed.tsx';
import { actInWords, momentInWords } from './audit-words.ts';

/** Who did what, when and with which file. */
export function AuditTrailView() {
  return (
    <>
      <p className="govuk-body">
        <Link to="/data">All data held</Link>
      </p>
      <PageHeading title="Audit trail" />
      <p className="govuk-body-l lead">
        Everything that changed what is held or who may change it. Entries are only ever added.
      </p>
      <RoleNeeded needed="admin" what="see the audit trail">
        <Trail />
      </RoleNeeded>
    </>
  );
}

function Trail() {
  const [offset, setOffset] = useState(0);
  const { answer, isEarlier, error } = useAuditTrail(offset);
  if (error) return <AnswerError error={error} />;
  if (!answer) return <Waiting what="the audit trail" />;
  const { entries, entryCount } = answer;
  const { earlier, later } = pageStarts(offset, entriesOnPage, entryCount);
  return (
    <>
      <DataTable
        caption="What was done, the last first"
        columns={[
          { heading: 'Entry', numeric: true },
          ...['When (UTC)', 'Who', 'What', 'Of', 'File and its SHA-256'].map((heading) => ({ heading })),
        ]}
        rows={entries.map((entry) => ({ key: String(entry.number), cells: cellsOf(entry) }))}
      />
      <PageTurner
        what="entries"
        list="the audit trail"
        position={isEarlier ? 'Loading…' : positionWords(offset, entries.length, entryCount)}
        onEarlier={earlier === null ? null : () => setOffset(earlier)}
        onLater={later === null ? null : () => setOffset(later)}
      />
      <p className="govuk-body">
        <a href={auditTrailAddress()} download>
          The last 10,000 entries as CSV
        </a>
        , with the request and the hash of each. <code>npm run audit -- --verify</code> checks that none was
        changed.
      </p>
    </>
  );
}

function cellsOf(entry: AuditEntryAnswer) {
  const { number, at, by, fileName, sha256 } = entry;
  return [
    String(number),
    momentInWords(at),
    by,
    actInWords(entry),
    <Subject key="subject" entry={entry} />,
    fileName === null ? (
      ''
    ) : (
      <div key="file" className="wide-cell">
        {fileName}
        <span className="cell-note">{sha256}</span>
      </div>
    ),
  ];
}

/** An extract that was held has a page. */
function Subject({ entry: { act, subject } }: { readonly entry: AuditEntryAnswer }) {
  if (subject === null) return null;
  if (!act.startsWith('extract-') || act === 'extract-refused') return subject;
  return (
    <Link to="/data/$id" params={{ id: subject }}>
      {subject}
    </Link>
  );
}
