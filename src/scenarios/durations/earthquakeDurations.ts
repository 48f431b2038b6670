/** Times of the phases that only an earthquake drill has. */
import { judged, type SourcedDuration } from './sourcedDuration.js';

export const EARTHQUAKE_DURATIONS = {
  earlyWarningS: judged(
    0,
    'from the early warning until the ground shakes; 0 where there is none',
    'few schools have a warning terminal yet, and near the source it gives no time',
  ),
  shakingS: {
    valueS: 30,
    meaning: 'how long the ground shakes so that nobody can walk',
    source: 'strong shaking mostly lasts 5 to 30 s, 60 to 120 s in great earthquakes (utahearthquake.org, ShakeOut)',
    confidence: 'medium',
  },
  stillUnderCoverS: {
    valueS: 30,
    meaning: 'from the end of the shaking until the second signal, where time decides',
    source: 'cover for 60 s in all: national drill of Taiwan, ShakeOut 2008; Chinese school plans say 1 to 3 min',
    confidence: 'medium',
  },
  stairInspectionS: judged(
    10,
    'looking over one stair before the commander decides to leave; buildings at the same time',
    'a look up and down from the landing',
  ),
  aftershockS: judged(10, 'how long an aftershock keeps everyone where they are', 'shorter than the main shock'),
} as const satisfies Record<string, SourcedDuration>;
