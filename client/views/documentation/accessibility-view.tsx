import { PageHeading } from '../../ui/page-heading.tsx';

/** What works for whom, what is known not to, and how it was checked. */
export function AccessibilityView() {
  return (
    <div className="prose">
      <PageHeading title="Accessibility statement" />
      <p className="govuk-body">
        This service is meant to be used by as many people as possible. It is built to meet the Web Content
        Accessibility Guidelines 2.2 at level AA, which the law asks of public sector bodies and of what is
        downloaded from them.
      </p>
      <h2 className="govuk-heading-m">What you can do here</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>use every part with the keyboard alone</li>
        <li>zoom to 400% without scrolling in two directions, tables aside, which scroll by themselves</li>
        <li>read every chart as a table, and as a sentence that a screen reader speaks</li>
        <li>tell lines and judgements apart without colour, by label, dash, shape and word</li>
        <li>use your own fonts, colours and the high contrast of your system</li>
      </ul>
      <h2 className="govuk-heading-m">What is known not to work fully</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          A chart downloaded as PNG is a picture: give it the alternative text that stands in the SVG, or take
          the table.
        </li>
        <li>Text in extracts is the publishers' own, and may hold abbreviations that they do not explain.</li>
      </ul>
      <h2 className="govuk-heading-m">How it was checked</h2>
      <p className="govuk-body">
        Every page is tested with axe-core against the rules of WCAG 2.2 AA at widths of 1280 and 375 pixels
        each time the service changes. Automatic tests find only part of what can be wrong, and people who use
        assistive technology have not yet tested it.
      </p>
      <h2 className="govuk-heading-m">If something does not work for you</h2>
      <p className="govuk-body">
        Tell the organisation that runs this service for you. It must answer for its own installation, and may
        publish a statement of its own in place of this one.
      </p>
    </div>
  );
}
