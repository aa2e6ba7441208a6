import type { ReactNode } from 'react';

export type TagColour = 'blue' | 'green' | 'grey' | 'orange' | 'yellow';

/** A word or two that say in which state something is. */
export function Tag({ colour, children }: { readonly colour: TagColour; readonly children: ReactNode }) {
  return <strong className={`govuk-tag govuk-tag--${colour}`}>{children}</strong>;
}
