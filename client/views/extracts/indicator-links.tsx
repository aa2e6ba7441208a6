import { Link } from '@tanstack/react-router';
import { useIndicators } from '../../api/indicators-query.ts';

/** Ways to indicators by their names; one that only a file that was checked names is not held, and has no page yet. */
export function IndicatorLinks({ ids }: { readonly ids: readonly string[] }) {
  const { answer } = useIndicators();
  return (
    <ul className="plain-list">
      {ids.map((id) => {
        const known = answer?.indicators.find((indicator) => indicator.id === id);
        return (
          <li key={id}>
            {known ? (
              <Link to="/indicators/$id" params={{ id }}>
                {known.name}
              </Link>
            ) : (
              id
            )}
          </li>
        );
      })}
    </ul>
  );
}
