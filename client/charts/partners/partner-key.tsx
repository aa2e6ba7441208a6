import './partners.css';
import { markerPath } from '../../../server/contract/marker-shapes.ts';
import { relationStyles } from '../../../server/contract/partner-marks.ts';
import { partnerRelations, workingForms } from '../../../server/contract/partner-scales.ts';
import { formWords, relationWord } from '../../../server/contract/partner-words.ts';
import { Steps } from './partner-matrix.tsx';

/** What the marks of the picture mean; steps only where forms of working are recorded. */
export function PartnerKey({ hasForms }: { readonly hasForms: boolean }) {
  return (
    <ul className="partner-key" aria-label="Key to the picture">
      {partnerRelations.map((relation) => (
        <li className="partner-key-entry" key={relation}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path
              d={markerPath(relationStyles[relation].shape, 8, 8, 5.5)}
              fill={relationStyles[relation].colour}
            />
          </svg>
          {relationWord(relation)}
        </li>
      ))}
      <li className="partner-key-entry">
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <path d={markerPath('square', 8, 8, 5.5)} fill="#FFFFFF" stroke="#0B0C0C" strokeWidth="2" />
        </svg>
        Hollow: ended, or still to come
      </li>
      {(hasForms ? workingForms : []).map((form, place) => (
        <li className="partner-key-entry" key={form}>
          <svg viewBox="0 0 40 16" width="40" height="16" aria-hidden="true" focusable="false">
            <Steps closeness={place + 1} x={1} y={8} />
          </svg>
          {formWords(form)}
        </li>
      ))}
    </ul>
  );
}
