import { Link } from '@tanstack/react-router';
import type { ResponsibilitiesAnswer } from '../../../server/contract/responsibilities.ts';
import { useResponsibilities } from '../../api/responsibilities-query.ts';
import { Waiting } from '../../ui/waiting.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { ResponsibilitiesTimeline } from './responsibilities-timeline.tsx';
import { ThemeTable } from './responsibility-tables.tsx';

/**
 * Below the figures, who was responsible in the area: the whole record where somebody commissions, else the theme's own
 * leads alone, so that no page about roads or housing names a commissioner of health.
 */
export function ResponsibilitiesSection({
  area,
  theme,
  asAt,
}: {
  readonly area: string;
  readonly theme: string;
  readonly asAt: string | null;
}) {
  const { answer, error } = useResponsibilities(area, asAt);
  return (
    <section aria-labelledby="responsibilities">
      <h2 className="govuk-heading-m" id="responsibilities" tabIndex={-1}>
        Who was responsible{answer ? ` in ${answer.area.name}` : ''}
      </h2>
      {error ? <AnswerError error={error} /> : null}
      {answer || error ? null : <Waiting what="who was responsible" />}
      {answer ? <Record answer={answer} theme={theme} /> : null}
    </section>
  );
}

function Record({ answer, theme }: { readonly answer: ResponsibilitiesAnswer; readonly theme: string }) {
  const own = answer.themes.find((each) => each.theme === theme);
  if (own && own.commissions.length > 0) return <ResponsibilitiesTimeline answer={answer} />;
  return (
    <>
      <p className="govuk-body">{own?.sentence ?? 'No duty is recorded for this indicator.'}</p>
      {own ? <ThemeTable theme={own} /> : null}
      <p className="govuk-body">
        <Link to="/responsibilities/$code" params={{ code: answer.area.code }}>
          Who was responsible for everything else in {answer.area.name}
        </Link>
      </p>
    </>
  );
}
