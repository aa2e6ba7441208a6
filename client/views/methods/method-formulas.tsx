import type { MethodAnswer } from '../../../server/contract/methods.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { MathFormula } from '../../ui/math-formula.tsx';
import { WideRegion } from '../../ui/wide-region.tsx';
import { MethodText } from './method-text.tsx';

/** The formulas of a method, drawn, and the same as text that can be copied. */
export function MethodFormulas({ method }: { readonly method: MethodAnswer }) {
  const { formulas, name, seeAlso } = method;
  if (formulas.length === 0) return null;
  return (
    <>
      {formulas.map(({ introduction, text, mathml }) => (
        <div key={text}>
          {introduction === null ? null : (
            <p className="govuk-body">
              <MethodText text={introduction} seeAlso={seeAlso} />
            </p>
          )}
          <WideRegion label={`Formula: ${text}`}>
            <MathFormula markup={mathml} text={text} />
          </WideRegion>
        </div>
      ))}
      <Disclosure
        summary={
          <>
            As text to copy<span className="govuk-visually-hidden">: formulas of {name}</span>
          </>
        }
      >
        {formulas.map(({ text }) => (
          <p key={text} className="formula-text">
            <code>{text}</code>
          </p>
        ))}
      </Disclosure>
    </>
  );
}
