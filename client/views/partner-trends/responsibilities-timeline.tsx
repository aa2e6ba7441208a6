import type { ResponsibilitiesAnswer } from '../../../server/contract/responsibilities.ts';
import { responsibilitiesAddress } from '../../exports/partner-trend-downloads.ts';
import { tableItem } from '../../exports/report-items.ts';
import { AddItem } from '../reports/add-to-report.tsx';
import { SuccessionTable, ThemeTable } from './responsibility-tables.tsx';

/** Every theme's commissioners and leads in order of time, the succession of bodies, and how to read it. */
export function ResponsibilitiesTimeline({ answer }: { readonly answer: ResponsibilitiesAnswer }) {
  const { area, themes, successions, notes, sentence, why } = answer;
  return (
    <>
      <p className="govuk-body">{why ?? sentence}</p>
      {themes.map((theme) => (
        <ThemeTable key={theme.theme} theme={theme} />
      ))}
      {successions.length === 0 ? null : <SuccessionTable successions={successions} />}
      <ul className="govuk-list govuk-list--bullet">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <p className="govuk-body screen-only">
        <a className="govuk-link" href={responsibilitiesAddress(area.code)} download>
          Download who was responsible (CSV)
        </a>
      </p>
      <p className="screen-only add-to-report">
        <AddItem
          item={tableItem(responsibilitiesAddress(area.code))}
          label="Add who was responsible to report"
        />
      </p>
    </>
  );
}
