import { PageHeading } from '../../ui/page-heading.tsx';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';
import type { FormWords } from './use-form-words.ts';

/** The finding of the form that is shown, which names the document too, and what it is of. */
export function ComparisonHeading({
  words,
  caption,
  hasCome,
}: {
  readonly words: FormWords | undefined;
  readonly caption: string | undefined;
  /** Whether it is the heading that will stand. */
  readonly hasCome: boolean;
}) {
  return (
    <>
      <PageHeading
        title={words?.headline ?? 'Compare areas'}
        caption={caption ?? 'Areas beside each other'}
        awaited={hasCome ? null : 'the comparison'}
      />
      <p className="subtitle">
        {words?.subtitle ?? 'One indicator, area by area'}{' '}
        {words?.demonstration ? <DemonstrationTag /> : null}
      </p>
    </>
  );
}
