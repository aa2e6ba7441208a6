import { type ReactNode, useId, useState } from 'react';

/** The main navigation: a row of links; on a narrow screen behind a button, so that the page begins at the top. */
export function MainNavigation({ children }: { readonly children: ReactNode }) {
  const [isUnfolded, unfold] = useState(false);
  const listId = useId();
  return (
    <nav
      aria-label="Main"
      className={`masthead-navigation${isUnfolded ? ' masthead-navigation-unfolded' : ''}`}
    >
      <button
        type="button"
        className="masthead-menu"
        aria-expanded={isUnfolded}
        aria-controls={listId}
        onClick={() => unfold(!isUnfolded)}
      >
        Menu
      </button>
      <ul id={listId}>{children}</ul>
    </nav>
  );
}
