/** Times of those who have a task in a drill, and of the count and the search. */
import { judged, type SourcedDuration } from './sourcedDuration.js';

export const STAFF_DURATIONS = {
  guideSetsOutS: judged(
    5,
    'from the signal until those with a post set out for it',
    'they stop what they do when the signal is understood; drilled staff do not wait for a class',
  ),
  classLinesUpS: judged(
    5,
    'from the last one of a class in place until it stands in rows and is quiet',
    'a call and a look along the rows',
  ),
  rollCallAlonePerPersonS: judged(
    1.2,
    'counting one person of a class without its teacher',
    'the monitor reads the names: twice as long as counting off',
  ),
  strayPupilS: judged(
    5,
    'for each one of a class who came by a wrong way, on top of its count',
    'they come from another side; the teacher has asked for them and finds their place in the row',
  ),
  reportOnFootS: judged(
    30,
    'from a class counted until its report has reached the commander, where nobody has a radio, on top',
    'somebody runs across the field and waits their turn',
  ),
  commanderAbsentS: judged(
    60,
    'until somebody else takes the reports where no commander is there, on top',
    'asking round and agreeing who notes the figures',
  ),
  searchLookS: judged(
    15,
    'looking through one room or toilet',
    'calling out, opening cubicles, looking behind furniture',
  ),
} as const satisfies Record<string, SourcedDuration>;
