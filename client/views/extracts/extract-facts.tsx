import { Link } from '@tanstack/react-router';
import type { ExtractAnswer } from '../../../server/contract/extracts.ts';
import { formatCount } from '../../../server/contract/format-figure.ts';
import { SummaryList } from '../../ui/summary-list.tsx';
import { ExtractLinks } from './extract-links.tsx';
import { fileSizeInWords, howFarWords, momentInWords, policyWords, rowsInWords } from './extract-words.ts';
import { layoutName } from './layout-words.ts';

/** Where an extract came from, what is in it, and by what it can be told from every other. */
export function ExtractFacts({ extract }: { readonly extract: ExtractAnswer }) {
  return <SummaryList rows={[...originRows(extract), ...contentRows(extract), ...identityRows(extract)]} />;
}

const originRows = (extract: ExtractAnswer) =>
  [
    ['Publisher', extract.publisher],
    ['Licence', extract.licence],
    ['Release', howFarWords(extract)],
    ['Brought in', `${momentInWords(extract.receivedAt)}, by ${extract.receivedBy}`],
    ['Layout', layoutName(extract.layout)],
    ['Small numbers', policyWords(extract.policy)],
  ] as const;

const contentRows = (extract: ExtractAnswer) =>
  [
    ['Rows', rowsInWords(extract)],
    ['Indicators', <IndicatorsWithAges key="indicators" indicators={extract.indicators} />],
    ['Areas', unlessZero(extract.areas)],
    ['Periods', extract.periods.join(', ')],
    ['Figures shown now', formatCount(extract.observationsShown)],
    ['Other facts', unlessZero(extract.entries)],
    ['Depends on', linksOrNothing(extract.dependsOn)],
    ['Replaced figures of', linksOrNothing(extract.supersedes)],
  ] as const;

const identityRows = (extract: ExtractAnswer) =>
  [
    ['Size', fileSizeInWords(extract)],
    ['Id', <code key="id">{extract.id}</code>],
    ['Fingerprint of its bytes (SHA-256)', <code key="hash">{extract.sha256}</code>],
  ] as const;

const unlessZero = (count: number) => (count === 0 ? '' : formatCount(count));

const linksOrNothing = (ids: readonly string[]) =>
  ids.length === 0 ? '' : <ExtractLinks key="links" ids={ids} />;

function IndicatorsWithAges({ indicators }: Pick<ExtractAnswer, 'indicators'>) {
  if (indicators.length === 0) return 'None';
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
