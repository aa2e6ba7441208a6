import { type ReactNode, useId, useState } from 'react';

/** Every choice of a view. On a narrow screen it stands behind a button, so that the charts come first. */
export function SelectionPanel({
  heading,
  children,
}: {
  /** "What is shown": the button says "Change what is shown". */
  readonly heading: string;
  readonly children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const matter = heading.charAt(0).toLowerCase() + heading.slice(1);
  return (
    <aside className="selection-panel" aria-labelledby={`${id}-heading`}>
      <h2 className="govuk-heading-s selection-heading" id={`${id}-heading`}>
        {heading}
      </h2>
      <button
        type="button"
        className="govuk-button govuk-button--secondary selection-toggle"
        aria-expanded={isOpen}
        aria-controls={`${id}-choices`}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? 'Hide the choices' : `Change ${matter}`}
      </button>
      <form
        id={`${id}-choices`}
        className={isOpen ? 'selection-choices selection-open' : 'selection-choices'}
        onSubmit={(event) => event.preventDefault()}
      >
        {children}
      </form>
    </aside>
  );
}
