/** Times of the count by bed, which takes the place of the roll call at night. */
import { judged, type SourcedDuration } from './sourcedDuration.js';

export const NIGHT_DURATIONS = {
  bedRollPerRoomS: judged(
    5,
    'counting the people of one bedroom; a warden counts room by room, wardens count at the same time',
    'eight people, 0.6 s each as in a roll call',
  ),
  bedRollReportS: judged(
    20,
    'from the last room counted until every report has reached the commander',
    'as in a roll call by day',
  ),
} as const satisfies Record<string, SourcedDuration>;
