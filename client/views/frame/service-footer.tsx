import { Link } from '@tanstack/react-router';
import { openGovernmentAttribution } from '../../../server/contract/source-words.ts';

/** Licences of the data and of the service, what it keeps of people, its limits, and how accessible it is. */
export function ServiceFooter() {
  return (
    <>
      <ul className="footer-links">
        <li>
          <Link to="/accessibility">Accessibility statement</Link>
        </li>
        <li>
          <Link to="/privacy">Privacy</Link>
        </li>
        <li>
          <Link to="/terms">Terms and attribution</Link>
        </li>
        <li>
          <Link to="/known-limits">Known limits</Link>
        </li>
        <li>
          <Link to="/data">Data held, and where they come from</Link>
        </li>
        <li>
          <Link to="/methods">Methods</Link>
        </li>
        <li>
          <Link to="/api/docs">Use the figures in other programs</Link>
        </li>
      </ul>
      <p>{openGovernmentAttribution}</p>
      <p>
        Each chart and table names its own source, release and licence. Extracts made from Hospital Episode
        Statistics are not under that licence. The service itself is open source, under the MIT licence.
      </p>
    </>
  );
}
