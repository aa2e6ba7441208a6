import { useEffect, useState } from 'react';
import { useNeighbours } from '../../api/neighbours-query.ts';
import { usualCount } from '../../selection/neighbour-selection.ts';
import { AreaSearch } from '../areas/area-search.tsx';

/** Takes an area with its statistical neighbours, the area itself first, as they are worked out here; says why where there are none. */
export function NeighboursField({ onChoose }: { readonly onChoose: (areas: readonly string[]) => void }) {
  const [code, setCode] = useState('');
  const { answer, error } = useNeighbours(code, { set: null, count: usualCount, asAt: null });
  useEffect(() => {
    if (!answer || answer.neighbours.length === 0) return;
    setCode('');
    onChoose([answer.area.code, ...answer.neighbours.map(({ area }) => area.code)]);
  }, [answer, onChoose]);
  const why = code === '' ? null : (error?.detail ?? answer?.why ?? null);
  return (
    <div className="govuk-form-group">
      <AreaSearch
        label="An area and its statistical neighbours"
        hint={`The ${usualCount} areas most like it`}
        onChoose={setCode}
      />
      <p role="status" className={why === null ? 'govuk-visually-hidden' : 'govuk-hint'}>
        {why ?? ''}
      </p>
    </div>
  );
}
