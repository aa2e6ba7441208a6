/**
 * Pieces of the design system: they know how things look and behave, and nothing of injury. Styles are those of
 * govuk-frontend with a system font and without anything that would make the service look like GOV.UK itself.
 */
import type { ReactNode } from 'react';

export interface PageFrameParts {
  /** Link to the first page, with the name of the service. */
  readonly name: ReactNode;
  /** The search field of the service. */
  readonly search: ReactNode;
  /** The ways to what is a person's own: what they collect, and signing in. */
  readonly collection: ReactNode;
  /** Who is signed in. */
  readonly person: ReactNode;
  /** The main navigation. */
  readonly navigation: ReactNode;
  /** Something that every page must say first; null where there is nothing. */
  readonly banner: ReactNode;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

/** Skip link, header, navigation, main part and footer: the landmarks of every page. */
export function PageFrame({
  name,
  search,
  collection,
  person,
  navigation,
  banner,
  footer,
  children,
}: PageFrameParts) {
  return (
    <>
      <a href="#main" className="govuk-skip-link">
        Skip to main content
      </a>
      <header className="masthead">
        <div className="masthead-inner page-width">
          <div className="masthead-name">{name}</div>
          {search}
          <div className="masthead-collection">{collection}</div>
          {navigation}
          <div className="masthead-session">{person}</div>
        </div>
      </header>
      {banner}
      <main id="main" tabIndex={-1} className="page-width main-part">
        {children}
      </main>
      <footer className="page-footer">
        <div className="page-width">{footer}</div>
      </footer>
    </>
  );
}
