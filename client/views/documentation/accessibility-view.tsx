import { Link } from '@tanstack/react-router';
import { PageHeading } from '../../ui/page-heading.tsx';
import { RunningOrganisation } from './running-organisation.tsx';

/** The statement that the regulations for public sector bodies ask for: what works, what does not, how it was checked. */
export function AccessibilityView() {
  return (
    <div className="prose">
      <PageHeading title="Accessibility statement" />
      <p className="govuk-body">
        This statement is about this service, its pages and the files that are made by it: pictures, tables,
        workbooks and Word files.
      </p>
      <RunningOrganisation />
      <h2 className="govuk-heading-m">What you can do here</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>use every part with the keyboard alone</li>
        <li>zoom to 400% without scrolling in two directions, tables aside, which scroll by themselves</li>
        <li>read every chart and every map as a table, and as a sentence that a screen reader speaks</li>
        <li>tell lines and judgements apart without colour, by label, dash, shape and word</li>
        <li>use your own fonts, colours and the high contrast of your system</li>
      </ul>
      <ComplianceSection />
      <LimitSection />
      <TestSection />
      <ContactSection />
      <h2 className="govuk-heading-m">About this statement</h2>
      <p className="govuk-body">
        It was prepared on 29 November 2026 by those who make the service, for this version of it, and is
        based on their own tests. The organisation that runs the service must review it, at least once a year.
      </p>
    </div>
  );
}

function ComplianceSection() {
  return (
    <>
      <h2 className="govuk-heading-m">How far it complies</h2>
      <p className="govuk-body">
        The service is built to meet the{' '}
        <a href="https://www.w3.org/TR/WCAG22/">Web Content Accessibility Guidelines version 2.2</a> at level
        AA, which the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility
        Regulations 2018 ask for. Because of what is listed below, and because people who use assistive
        technology have not tested it yet, we say that it is <strong>partially compliant</strong>.
      </p>
    </>
  );
}

function LimitSection() {
  return (
    <>
      <h2 className="govuk-heading-m">What does not work fully</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          It has not been tested with real screen readers, with speech recognition or with magnifiers, nor by
          people who use them.
        </li>
        <li>
          The contents list of a Word file is empty until your word processor fills it: press F9 in it, or say
          yes when the program asks whether to update fields.
        </li>
        <li>
          A chart taken as PNG, or copied as an image, is a picture without words: the alternative text can be
          copied from the same page, and stands in the SVG file.
        </li>
        <li>
          Maps cannot be read by ear as maps. Arrow keys move between areas, and the table beside each map has
          every area with its figure.
        </li>
        <li>
          PDF files are made by your browser when you print: whether they carry headings and descriptions
          depends on the browser. The Word file always does.
        </li>
        <li>CSV files hold no description of themselves; the workbook and the package do.</li>
        <li>Text in extracts is the publishers' own, and may hold abbreviations that they do not explain.</li>
      </ul>
      <p className="govuk-body">
        We know of no part that is exempt as a disproportionate burden. More limits, of the figures
        themselves, are in <Link to="/known-limits">Known limits</Link>.
      </p>
    </>
  );
}

function TestSection() {
  return (
    <>
      <h2 className="govuk-heading-m">How it was tested</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          Every page, in every form that it has, by axe-core against the rules of WCAG 2.2 AA, at widths of
          1280 and 375 pixels, in Chromium, each time the service changes.
        </li>
        <li>
          Journeys by the keyboard alone: bringing data, choosing areas, reading charts, making a report.
        </li>
        <li>
          Word files by the rules of two accessibility checkers; figures read back from drawings and pages and
          compared with the tables.
        </li>
      </ul>
      <p className="govuk-body">Automatic tests find only part of what can be wrong.</p>
    </>
  );
}

function ContactSection() {
  return (
    <>
      <h2 className="govuk-heading-m">If something does not work for you</h2>
      <p className="govuk-body">
        Tell the organisation that runs this service, named above, what you could not do, on which page and
        with which program. Ask it also for figures in another form: large print, a table, a file or by
        telephone. It must answer for its own installation.
      </p>
      <h2 className="govuk-heading-m">Enforcement</h2>
      <p className="govuk-body">
        The Equality and Human Rights Commission enforces the accessibility regulations in England. If you are
        not happy with the answer to your complaint, contact the{' '}
        <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</a>.
      </p>
    </>
  );
}
