/** Times of the phases that only drills against debris flow and flood have. */
import { judged, type SourcedDuration } from './sourcedDuration.js';

export const TERRAIN_DURATIONS = {
  passOnWarningS: judged(
    30,
    'from the warning reaching the school until it is broadcast everywhere',
    'a call to the duty leader, who has the signal sounded',
  ),
} as const satisfies Record<string, SourcedDuration>;
