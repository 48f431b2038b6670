/** What placing a school at a part of the day needs to know. */
import type { CampusPlan } from '../../floorplans/index.js';
import type { ClassConduct, Slot } from '../scenario.js';
import type { School } from '../school.js';
import type { Whereabouts } from '../whereabouts.js';
import type { Settling } from './settling.js';
import type { SlotPlan } from './slots/slotPlan.js';

export interface SlotContext {
  readonly plan: CampusPlan;
  readonly school: School;
  readonly slot: Slot;
  readonly slotPlan: SlotPlan;
  readonly whereabouts: Whereabouts;
  readonly conduct: ClassConduct;
  readonly settling: Settling;
}
