/** How far a finding is, by the name its rules give the step. */
import { IconCircleCheck } from '@tabler/icons-react';
import type { FindingState } from '../../../../drills/index.js';
import { Tag } from '../../../parts/Tag.js';
import { useStateWord } from './useStateWord.js';

export function StateTag({ state, isShort }: { state: FindingState; isShort: boolean }) {
  const wordOf = useStateWord(isShort);
  if (state === 'closed') {
    return (
      <Tag tone="ok" Icon={IconCircleCheck}>
        {wordOf(state)}
      </Tag>
    );
  }
  return <Tag tone={state === 'treated' || state === 'accepted' ? 'accent' : 'wait'}>{wordOf(state)}</Tag>;
}
