import type { MethodAnswer } from '../../../server/contract/methods.ts';
import { byGroup, groupId } from './method-words.ts';

/** Links to every method, by group. */
export function MethodContents({ methods }: { readonly methods: readonly MethodAnswer[] }) {
  return (
    <nav aria-label="Methods" className="method-contents">
      <h2 className="govuk-heading-s">Contents</h2>
      {byGroup(methods).map(([group, those]) => (
        <div key={group} className="method-contents-group">
          <a href={`#${groupId(group)}`}>{group}</a>
          <ul>
            {those.map(({ id, name }) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
