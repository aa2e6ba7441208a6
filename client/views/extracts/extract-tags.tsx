import type { ExtractAnswer } from '../../../server/contract/extracts.ts';
import { Tag } from '../../ui/tag.tsx';
import { DemonstrationTag } from '../frame/demonstration-banner.tsx';
import { statusTag } from './extract-words.ts';

/** How an extract stands, and whether it is made up. */
export function ExtractTags({
  extract,
  isWaiting,
}: {
  readonly extract: Pick<ExtractAnswer, 'status' | 'demonstration'>;
  readonly isWaiting: boolean;
}) {
  const { label, colour } = statusTag(extract.status);
  return (
    <p className="extract-tags">
      {isWaiting ? <Tag colour="yellow">Waiting for a file</Tag> : <Tag colour={colour}>{label}</Tag>}{' '}
      {extract.demonstration ? <DemonstrationTag /> : null}
    </p>
  );
}
