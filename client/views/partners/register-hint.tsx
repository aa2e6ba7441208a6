import { Link } from '@tanstack/react-router';

/** Where no register says anything of an area: how to supply one. */
export function RegisterHint({
  layout,
  area,
}: {
  readonly layout: 'partners' | 'arrangements';
  readonly area: string;
}) {
  return (
    <p className="govuk-inset-text">
      No register of {layout} has been brought for {area}. <Link to="/data">Bring one on the data page</Link>,
      or with <code>npm run ingest -- FILE</code>; <code>docs/layouts.md</code> lists the columns of the
      layout <code>{layout}</code>.
    </p>
  );
}
