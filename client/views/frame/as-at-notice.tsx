import type { ReactNode } from 'react';

/** Says that figures are shown as they once were, with the link to how they are now. */
export function AsAtNotice({
  asAt,
  children,
}: {
  readonly asAt: string | null;
  readonly children: ReactNode;
}) {
  if (asAt === null) return null;
  return (
    <p className="govuk-inset-text">
      These figures are shown as they were held at {asAt}. {children}
    </p>
  );
}
