import { Link } from '@tanstack/react-router';
import { PageHeading } from '../../ui/page-heading.tsx';

/** What figures and service cannot do, for whoever builds a decision on them. */
export function LimitsView() {
  return (
    <div className="prose">
      <PageHeading title="Known limits" />
      <p className="govuk-body">
        What to know before you rely on a figure or on the service. Limits of one indicator stand with it, and
        below each chart that shows it.
      </p>
      <FigureLimits />
      <h2 className="govuk-heading-m">Of responsibility</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          Who was responsible is told by the law as it stood, for England. Local agreements are known only
          where somebody brought a register of them.
        </li>
        <li>A body that was responsible has not thereby caused a figure, for good or ill.</li>
      </ul>
      <ServiceLimits />
    </div>
  );
}

function FigureLimits() {
  return (
    <>
      <h2 className="govuk-heading-m">Of the figures</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          Demonstration data are made up. They are marked on every page and in every file that shows them.
        </li>
        <li>
          Figures are as new as the files that were brought. Nothing is fetched by itself; the{' '}
          <Link to="/data">data held</Link> are listed with their releases.
        </li>
        <li>
          Admissions count stays in hospital, not injuries or children: one injury may lead to several stays,
          and how short stays are recorded differs between hospitals and years.
        </li>
        <li>
          Small numbers are hidden, and counts rounded to 5, where their policy asks for it. Rates worked out
          from rounded counts carry that rounding.
        </li>
        <li>
          Limits that a publisher gave are shown as given. Where none came they are worked out, and the method
          is named; they show chance only, not faults in recording.
        </li>
        <li>
          Many comparisons at once find some differences by chance alone: of a hundred areas that are alike,
          about five are marked at 95%.
        </li>
        <li>
          Boundaries and names of councils changed. A series does not continue across such a change unless its
          publisher says so.
        </li>
      </ul>
    </>
  );
}

function ServiceLimits() {
  return (
    <>
      <h2 className="govuk-heading-m">Of the service</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          It has not been tested with real screen readers: see the{' '}
          <Link to="/accessibility">accessibility statement</Link>.
        </li>
        <li>Contents lists of Word files are empty until F9 is pressed in them.</li>
        <li>
          A permanent address gives the same figures as long as this installation keeps its store. It means
          nothing in another installation.
        </li>
        <li>
          The line of the publisher's file on which a figure stands is not kept: it is found again from the
          file, which the service knows by its SHA-256.
        </li>
        <li>Groups, visits and reports in the making stay in one browser and are not saved elsewhere.</li>
      </ul>
    </>
  );
}
