import { Link } from '@tanstack/react-router';
import type { ExtractAnswer } from '../../../server/contract/extracts.ts';
import { formatCount } from '../../../server/contract/format-figure.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { SummaryList } from '../../ui/summary-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';
import {
  howFarWords,
  momentInWords,
  policyWords,
  rowsInWords,
  sizeInWords,
  statusTag,
  warningsInWords,
} from './extract-words.ts';
import { WarningList } from './warning-list.tsx';
import { WithdrawButton } from './withdraw-button.tsx';

/** One extract: where it came from and how it stands, and on demand everything it brought. */
export function ExtractCard({ extract }: { readonly extract: ExtractAnswer }) {
  const { label, colour } = statusTag(extract.status);
  return (
    <article className="extract-card" aria-labelledby={`extract-${extract.id}`}>
      <h3 className="govuk-heading-s extract-name" id={`extract-${extract.id}`}>
        {extract.fileName}
      </h3>
      <p className="extract-tags">
        <Tag colour={colour}>{label}</Tag> {extract.demonstration ? <DemonstrationTag /> : null}
      </p>
      <p className="govuk-body-s">
        {extract.publisher}. {howFarWords(extract)}. {rowsInWords(extract)}.{' '}
        {warningsInWords(extract.warnings)}. Brought in on {momentInWords(extract.receivedAt)} by{' '}
        {extract.receivedBy}.
      </p>
      <Disclosure
        summary={
          <>
            What it brought<span className="govuk-visually-hidden">: {extract.fileName}</span>
          </>
        }
      >
        <SummaryList rows={broughtRows(extract)} />
        <WarningList warnings={extract.warnings} />
        <WithdrawButton extract={extract} />
      </Disclosure>
    </article>
  );
}

function broughtRows(extract: ExtractAnswer) {
  return [
    ['Indicators', <IndicatorLinks key="indicators" indicators={extract.indicators} />],
    ['Areas', formatCount(extract.areas)],
    ['Periods', extract.periods.join(', ')],
    ['Figures shown now', formatCount(extract.observationsShown)],
    ['Layout', extract.layout],
    ['Small numbers', policyWords(extract.policy)],
    ['Licence', extract.licence],
    ['Size', sizeInWords(extract.bytes)],
    ['Id', <code key="id">{extract.id}</code>],
    ['SHA-256', <code key="hash">{extract.sha256}</code>],
    ['Replaced', extract.supersedes.join(', ')],
  ] as const;
}

function IndicatorLinks({ indicators }: Pick<ExtractAnswer, 'indicators'>) {
  return (
    <ul className="plain-list">
      {indicators.map(({ id, name, ages }) => (
        <li key={id}>
          <Link to="/indicators/$id" params={{ id }}>
            {name}
          </Link>{' '}
          {ages.map(({ label }) => label).join(', ')}
        </li>
      ))}
    </ul>
  );
}
