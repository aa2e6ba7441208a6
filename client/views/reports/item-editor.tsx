import { reportLimits } from '../../../server/contract/report-limits.ts';
import { hasPicture, type ReportItem } from '../../selection/report-item.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { RadioField, TextField } from '../../ui/fields.tsx';
import { FindingsField } from './findings-field.tsx';
import { kindOfItem, refusalOf } from './report-words.ts';
import type { LaidReportItem } from './use-laid-report.ts';

const parts = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
  { value: 'both', label: 'Both' },
] as const;

interface ItemEditorProps {
  readonly laid: LaidReportItem;
  readonly place: number;
  readonly idOf: (button: 'up' | 'down' | 'remove', place: number) => string;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onChange: (item: ReportItem) => void;
}

/** One item of the report: what it is, where it stands, and what is said of it. */
export function ItemEditor(props: ItemEditorProps) {
  const {
    laid: { item, heading, laid, error },
    place,
  } = props;
  return (
    <article className="report-item" aria-label={heading}>
      <p className="page-caption">
        {place + 1}. {kindOfItem(item)}
      </p>
      <h3 className="govuk-heading-s report-item-heading">{heading}</h3>
      {laid ? <p className="govuk-body-s">{laid.subtitle}</p> : null}
      {error ? <p className="govuk-error-message">{refusalOf(error)}</p> : null}
      <ItemButtons {...props} />
      {laid ? <Words {...props} /> : null}
    </article>
  );
}

function ItemButtons({ laid: { heading }, place, idOf, onMove, onRemove }: ItemEditorProps) {
  const ofItem = <span className="govuk-visually-hidden"> “{heading}”</span>;
  return (
    <div className="report-item-buttons">
      <button id={idOf('up', place)} type="button" className="item-button" onClick={() => onMove(-1)}>
        Move up{ofItem}
      </button>
      <button id={idOf('down', place)} type="button" className="item-button" onClick={() => onMove(1)}>
        Move down{ofItem}
      </button>
      <button id={idOf('remove', place)} type="button" className="item-button" onClick={onRemove}>
        Remove{ofItem}
      </button>
    </div>
  );
}

/** What the author of the report says of an item, and what of it is shown. */
function Words({ laid: { item, laid, heading }, onChange }: ItemEditorProps) {
  if (!laid) return null;
  const ofItem = <span className="govuk-visually-hidden"> of “{heading}”</span>;
  const summary = hasPicture(item.asked) ? 'Caption, findings, chart or table' : 'Caption and findings';
  return (
    <Disclosure
      summary={
        <>
          {summary}
          {ofItem}
        </>
      }
    >
      {hasPicture(item.asked) ? (
        <RadioField
          label="Show"
          value={item.as}
          choices={parts}
          onChoose={(as) => onChange({ ...item, as })}
        />
      ) : null}
      <TextField
        label={<>Caption{ofItem}</>}
        hint={`Unless you write one: ${laid.caption}`}
        value={item.caption}
        mostLetters={reportLimits.captionLetters}
        onText={(caption) => onChange({ ...item, caption })}
      />
      <FindingsField
        label={<>Findings{ofItem}</>}
        own={item.findings}
        made={laid.madeFindings}
        onChange={(findings) => onChange({ ...item, findings })}
      />
    </Disclosure>
  );
}
