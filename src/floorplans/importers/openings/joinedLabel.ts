/** What an opening without a name of its own is called. */
import type { Space } from '../../campusPlan.js';
import type { Label } from '../labels/label.js';

/** The labels of the spaces an opening joins, where it has none of its own. */
export function joinedLabel(spaces: readonly Space[]): Label {
  return {
    name: spaces.map((space) => space.name).join(' – '),
    nameEn: spaces.map((space) => space.nameEn ?? space.name).join(' – '),
  };
}
