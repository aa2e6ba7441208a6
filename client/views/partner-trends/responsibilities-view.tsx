import { getRouteApi } from '@tanstack/react-router';
import { useResponsibilities } from '../../api/responsibilities-query.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { ResponsibilitiesTimeline } from './responsibilities-timeline.tsx';

const route = getRouteApi('/responsibilities/$code');

/** The whole record of who was responsible in an area: every theme, and the bodies that took each other's place. */
export function ResponsibilitiesView() {
  const { code } = route.useParams();
  const { answer, error } = useResponsibilities(code);
  return (
    <>
      <PageHeading
        title={answer?.headline ?? 'Who is responsible'}
        caption={answer?.area.name ?? code}
        awaited={answer || error ? null : 'who was responsible'}
      />
      {error ? <AnswerError error={error} /> : null}
      {answer ? <ResponsibilitiesTimeline answer={answer} /> : null}
    </>
  );
}
