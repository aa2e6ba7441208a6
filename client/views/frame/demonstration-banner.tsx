import { Link } from '@tanstack/react-router';

/**
 * Said above what is made up: above an answer that is, and above lists while any figure held is. Whether an answer is made up
 * is known once it has come, so the word that nothing is takes the same room, and nothing below moves.
 */
export function DemonstrationBanner({
  isShown,
}: {
  /** Whether anything on this page is made up. */
  readonly isShown: boolean;
}) {
  return (
    <section
      aria-label="Demonstration data"
      className={isShown ? 'demonstration-banner' : 'demonstration-banner demonstration-banner-elsewhere'}
    >
      <div className="page-width">
        <p className="demonstration-here">
          <strong className="demonstration-word">Demonstration data</strong> Figures marked like this are made
          up, so that the service can be tried. Only their course for England as a whole is true to life:
          never quote them.{' '}
          <span className="screen-only">
            <Link to="/data">Bring in published figures</Link>, and they take the place of the made-up ones.
          </span>
        </p>
        <p className="demonstration-elsewhere">
          Nothing on this page is made up. Some other figures held here are demonstration data, marked where
          they are shown.
        </p>
      </div>
    </section>
  );
}

/** Beside a figure or a name whose data are made up. */
export function DemonstrationTag() {
  return <strong className="demonstration-word">Demonstration data</strong>;
}
