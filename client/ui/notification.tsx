import { type ReactNode, useEffect, useId, useRef } from 'react';

/** Says that something which a person asked for was done, and takes the focus, as an error would. */
export function Notification({
  title,
  isSuccess = true,
  children,
}: {
  readonly title: string;
  /** False for what is neither a success nor an error. */
  readonly isSuccess?: boolean;
  readonly children: ReactNode;
}) {
  const titleId = useId();
  const banner = useRef<HTMLDivElement>(null);
  useEffect(() => banner.current?.focus(), []);
  return (
    <div
      ref={banner}
      className={`govuk-notification-banner${isSuccess ? ' govuk-notification-banner--success' : ''}`}
      role="alert"
      tabIndex={-1}
      aria-labelledby={titleId}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={titleId}>
          {title}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">{children}</div>
    </div>
  );
}
