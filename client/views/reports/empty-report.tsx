import { Link } from '@tanstack/react-router';

/** How a report is begun. */
export function EmptyReport() {
  return (
    <>
      <p className="govuk-body">
        There is nothing in your report yet. Press “Add to report” below any chart or table; it is then here,
        to be put in order, captioned, and taken along as Word or PDF. Begin with
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <Link to="/explore">every chart that fits your area</Link>,
        </li>
        <li>
          <Link to="/trends">a trend</Link> or <Link to="/comparisons">a comparison of areas</Link>,
        </li>
        <li>
          <Link to="/profiles">the profile of an area</Link>, with its partners,
        </li>
        <li>
          <Link to="/causes">causes of injury</Link> or <Link to="/inequalities">inequalities</Link>,
        </li>
        <li>
          <Link to="/partner-trends">who was responsible</Link>.
        </li>
      </ul>
    </>
  );
}
