/** Times of the phases that every evacuation has. */
import { judged, type SourcedDuration } from './sourcedDuration.js';

export const EVACUATION_DURATIONS = {
  detectionS: {
    valueS: 10,
    meaning: 'from the start of the run until the alarm is raised',
    source: 'unannounced dormitory drill, alarm 10 s after the smoke (rzgx.com, 2017)',
    confidence: 'low',
  },
  alarmS: judged(5, 'from the first sound of the alarm until it is understood everywhere', 'two rounds of the signal'),
  rollCallPerPersonS: judged(
    0.6,
    'counting one person of a class; classes count at the same time',
    '45 pupils counted aloud in half a minute',
  ),
  rollCallReportS: judged(
    20,
    'from a class counted until its report has reached the commander',
    'with the count within the 120 s that the score allows (item A2)',
  ),
  searchS: judged(
    600,
    'the longest that people not accounted for are looked for; those who search turn round after half of it',
    'two people to the top of one building and back, with time to look round',
  ),
  allClearS: judged(10, 'announcing that the drill is over', 'an announcement'),
} as const satisfies Record<string, SourcedDuration>;
