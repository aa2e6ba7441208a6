import { commissionersCaution, commissionersSentence } from '../../../server/contract/commission-words.ts';
import { eraKey, eraKeyTitle, eraSentences } from '../../../server/contract/era-band-words.ts';
import type { AnswerWithEras, EraBandRow } from '../../../server/contract/era-bands.ts';
import type { PeriodAnswer } from '../../../server/contract/parts.ts';
import { EraSwatchShape } from './era-bands.tsx';

/** What the bands of commissioners are, why some are striped, and that they show no effect; nothing without bands. */
export function EraKey({
  rows,
  answer,
  periods,
  id,
}: {
  readonly rows: readonly EraBandRow[];
  readonly answer: AnswerWithEras;
  readonly periods: readonly PeriodAnswer[];
  /** Of the words that describe the bands to those who cannot see them. */
  readonly id: string;
}) {
  const entries = eraKey(rows);
  if (entries.length === 0) return null;
  return (
    <div className="era-key">
      <p className="trend-key-order">{eraKeyTitle}:</p>
      <ul className="trend-key">
        {entries.map(({ kind, words }) => (
          <li key={words}>
            <svg className="trend-swatch" width="30" height="14" aria-hidden="true" focusable="false">
              <EraSwatchShape kind={kind} box={{ left: 1, right: 29, top: 1, bottom: 13 }} plate={null} />
            </svg>{' '}
            {words}
          </li>
        ))}
      </ul>
      <p className="era-caution">{commissionersCaution}</p>
      <p className="trend-caption">{eraSentences(answer, periods).join(' ')}</p>
      <p className="govuk-visually-hidden" id={id}>
        {commissionersSentence(answer)}
      </p>
    </div>
  );
}
