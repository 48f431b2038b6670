/** Every reference case, in the order of their ids. */
import { freeSpeedCase } from './cases/vc01FreeSpeed.js';
import { roomExitCase } from './cases/vc06RoomExit.js';
import { bottleneckCase } from './cases/vc07Bottleneck.js';
import type { VerificationCase } from './verificationCase.js';

export const VERIFICATION_CASES: readonly VerificationCase[] = [freeSpeedCase, roomExitCase, bottleneckCase];
