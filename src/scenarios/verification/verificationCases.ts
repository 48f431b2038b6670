/** Every reference case, in the order of their ids. */
import { freeSpeedCase } from './cases/vc01FreeSpeed.js';
import { stairSpeedCase } from './cases/vc02StairSpeed.js';
import { preMovementCase } from './cases/vc03PreMovement.js';
import { cornerCase } from './cases/vc04Corner.js';
import { demographicsCase } from './cases/vc05Demographics.js';
import { roomExitCase } from './cases/vc06RoomExit.js';
import { bottleneckCase } from './cases/vc07Bottleneck.js';
import { fundamentalDiagramCase } from './cases/vc08FundamentalDiagram.js';
import { singleFileCase } from './cases/vc09SingleFile.js';
import { fourDoorsCase } from './cases/vc10FourDoors.js';
import { assignedExitsCase } from './cases/vc11AssignedExits.js';
import { exitChoiceCase } from './cases/vc12ExitChoice.js';
import { stairFootCase } from './cases/vc13StairFoot.js';
import { cornerOfCrowdCase } from './cases/vc14CornerOfCrowd.js';
import { counterFlowCase } from './cases/vc15CounterFlow.js';
import { smokeCase } from './cases/vc16Smoke.js';
import { gasesCase } from './cases/vc17Gases.js';
import { groupCase } from './cases/vc18Group.js';
import { slowOccupantCase } from './cases/vc19SlowOccupant.js';
import { familiarExitCase } from './cases/vc20FamiliarExit.js';
import { closedExitCase } from './cases/vc21ClosedExit.js';
import { mergingCase } from './cases/vc22Merging.js';
import type { VerificationCase } from './verificationCase.js';

export const VERIFICATION_CASES: readonly VerificationCase[] = [
  freeSpeedCase,
  stairSpeedCase,
  preMovementCase,
  cornerCase,
  demographicsCase,
  roomExitCase,
  bottleneckCase,
  fundamentalDiagramCase,
  singleFileCase,
  fourDoorsCase,
  assignedExitsCase,
  exitChoiceCase,
  stairFootCase,
  cornerOfCrowdCase,
  counterFlowCase,
  smokeCase,
  gasesCase,
  groupCase,
  slowOccupantCase,
  familiarExitCase,
  closedExitCase,
  mergingCase,
];
