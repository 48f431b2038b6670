/** Every reference case, in the order of their ids. */
import { freeSpeedCase } from './cases/vc01FreeSpeed.js';
import { cornerCase } from './cases/vc04Corner.js';
import { roomExitCase } from './cases/vc06RoomExit.js';
import { bottleneckCase } from './cases/vc07Bottleneck.js';
import { fourDoorsCase } from './cases/vc10FourDoors.js';
import { exitChoiceCase } from './cases/vc12ExitChoice.js';
import { stairFootCase } from './cases/vc13StairFoot.js';
import { cornerOfCrowdCase } from './cases/vc14CornerOfCrowd.js';
import { counterFlowCase } from './cases/vc15CounterFlow.js';
import { mergingCase } from './cases/vc22Merging.js';
import type { VerificationCase } from './verificationCase.js';

export const VERIFICATION_CASES: readonly VerificationCase[] = [
  freeSpeedCase,
  cornerCase,
  roomExitCase,
  bottleneckCase,
  fourDoorsCase,
  exitChoiceCase,
  stairFootCase,
  cornerOfCrowdCase,
  counterFlowCase,
  mergingCase,
];
