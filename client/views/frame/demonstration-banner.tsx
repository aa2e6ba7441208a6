import { Link } from '@tanstack/react-router';

/** Said above what is made up: above an answer that is, and above lists while any figure held is. */
export function DemonstrationBanner() {
  return (
    <section aria-label="Demonstration data" className="demonstration-banner">
      <div className="page-width">
        <p>
          <strong className="demonstration-word">Demonstration data</strong> Figures marked like this are made
          up, so that the service can be tried. Only their course for England as a whole is true to life:
          never quote them.{' '}
          <span className="screen-only">
            <Link to="/data">Bring in published figures</Link>, and they take the place of the made-up ones.
          </span>
        </p>
      </div>
    </section>
  );
}

/** Beside a figure or a name whose data are made up. */
export function DemonstrationTag() {
  return <strong className="demonstration-word">Demonstration data</strong>;
}
