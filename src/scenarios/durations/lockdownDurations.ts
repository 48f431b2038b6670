/** Times of the phases that only drills behind doors have: lockdown, hold, secure, shelter. */
import { judged, type SourcedDuration } from './sourcedDuration.js';

export const LOCKDOWN_DURATIONS = {
  oneKeyAlarmS: judged(
    10,
    'from the first sight of the threat until the one-key alarm is pressed',
    'within the 15 s that the score gives full points for (item L1)',
  ),
  announcementS: judged(
    20,
    'from the alarm until the announcement is understood everywhere',
    'the collection of empirical parameters gives 10 to 60 s',
  ),
  policeArrivalS: {
    valueS: 300,
    meaning: 'from the alarm until the police are there; beyond the school’s control',
    source: '“1-3-5”: reinforcement within five minutes (baowei.jxau.edu.cn); half within 180 s, at most 720 s (FBI)',
    confidence: 'low',
  },
  policeTakeoverS: judged(
    120,
    'from the arrival of the police until the site is handed over',
    'a walk round and a report',
  ),
  releasePerRoomS: judged(20, 'unlocking one room with a key, with the way to it', 'a door, a word, the next door'),
  roomCountS: judged(
    30,
    'from a room being secured until its head count is reported',
    '45 pupils counted in silence, and a message',
  ),
  stayS: judged(300, 'how long everyone stays in before the drill is called off', 'a short drill inside one lesson'),
} as const satisfies Record<string, SourcedDuration>;
