import { Link } from '@tanstack/react-router';
import { useExtracts } from '../../api/extracts-query.ts';

/** Ways to other extracts, by the names of their files. */
export function ExtractLinks({ ids }: { readonly ids: readonly string[] }) {
  const { answer } = useExtracts();
  const nameOf = (id: string) => answer?.extracts.find((extract) => extract.id === id)?.fileName ?? id;
  return (
    <ul className="plain-list">
      {ids.map((id) => (
        <li key={id}>
          <Link to="/data/$id" params={{ id }}>
            {nameOf(id)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
