import './partners.css';
import { markerPath } from '../../../server/contract/marker-shapes.ts';
import { workingForms } from '../../../server/contract/partner-scales.ts';
import type { PartnersAnswer } from '../../../server/contract/partners.ts';
import { type MatrixRow, type PartnerMark, toPartnerMatrix } from './to-partner-matrix-series.ts';

/** The same picture for a narrow screen: each partner with its marks below its name, and the outcomes in words. */
export function PartnerList({ answer }: { readonly answer: PartnersAnswer }) {
  const { rows } = toPartnerMatrix(answer);
  return (
    <div className="partner-list">
      {answer.groups.map(({ id, name }) => {
        const keys = answer.partners.filter(({ group }) => group === id).map(({ key }) => key);
        return <Group key={id} heading={name} rows={rows.filter(({ key }) => keys.includes(key))} />;
      })}
    </div>
  );
}

function Group({ heading, rows }: { readonly heading: string; readonly rows: readonly MatrixRow[] }) {
  return (
    <>
      <h3>{heading}</h3>
      <ul>
        {rows.map(({ key, nameLines, isPast, marks }) => (
          <li key={key} className={isPast ? 'partner-list-item partner-list-past' : 'partner-list-item'}>
            {nameLines.join(' ')}
            <ul>
              {marks.map((mark) => (
                <ListMark key={`${mark.theme} ${mark.words}`} mark={mark} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

function ListMark({
  mark: { shape, colour, isHollow, theme, words, closeness },
}: {
  readonly mark: PartnerMark;
}) {
  return (
    <li className="partner-list-mark">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path
          d={markerPath(shape, 8, 8, 5.5)}
          fill={isHollow ? '#FFFFFF' : colour}
          stroke={colour}
          strokeWidth="2"
        />
      </svg>
      <span>
        {theme}: {words.toLowerCase()}
        {closeness === null
          ? ''
          : `, ${workingForms[closeness - 1]} (${closeness} of ${workingForms.length})`}
      </span>
    </li>
  );
}
