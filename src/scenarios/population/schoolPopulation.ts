/**
 * A school in its places at a part of the day: classes, boarders, staff and visitors, as the table of the school day
 * and the school say. Nobody is left out: who finds no place is told, by its name.
 */
import type { CampusPlan } from '../../floorplans/index.js';
import { type Outcome, problem } from '../../model/index.js';
import type { ClassConduct, Scenario } from '../scenario.js';
import type { School } from '../school.js';
import { ASSUMED_GRADE } from './classRoll.js';
import { PeoplePlacing } from './peoplePlacing.js';
import type { PlacedPopulation } from './person.js';
import { CampusPlaces } from './places/campusPlaces.js';
import { placeUnnamedBoarders } from './schoolBoarders.js';
import { placeClasses } from './schoolClasses.js';
import { placeStaffAndVisitors } from './schoolStaff.js';
import type { Setting } from './setting.js';
import { Settling } from './settling.js';
import type { SlotContext } from './slotContext.js';
import { SLOT_PLANS } from './slots/slotPlans.js';

/** A class waits for those who walk slower and follows its teacher. */
const USUAL_CONDUCT: ClassConduct = { cohesion: true, teacher: 'leads' };

export function placeSchool(
  plan: CampusPlan,
  school: School,
  scenario: Scenario,
  setting: Setting,
): Outcome<PlacedPopulation> {
  const { slot = 'lesson', classes: conduct = USUAL_CONDUCT, whereabouts = {} } = scenario;
  const slotPlan = SLOT_PLANS[slot];
  const placing = new PeoplePlacing(setting);
  const settling = new Settling(placing, new CampusPlaces(plan, setting), slotPlan.words);
  const context: SlotContext = { plan, school, slot, slotPlan, whereabouts, conduct, settling };
  const boarders = school.classes.reduce((sum, each) => sum + (each.boarders ?? 0), 0);
  const beds = (school.dormitories ?? []).reduce((sum, each) => sum + each.boarders, 0);
  if (boarders === 0 && slotPlan.dayPupils === null && (slot !== 'night' || beds === 0)) {
    const message = `${slotPlan.words.nameEn}: no class says how many boarders it has, so nobody is known to be there. Add "boarders" to the classes.`;
    const values = { slot: slotPlan.words.name, slotEn: slotPlan.words.nameEn };
    return { value: null, problems: [problem('error', 'slot-without-data', 'classes', message, { values })] };
  }
  const withoutHelp = placeClasses(context);
  if (boarders === 0 && slot === 'night') placeUnnamedBoarders(context);
  if (boarders === 0 && slot === 'noon-rest' && beds > 0) {
    const message = `No class says how many boarders it has, so all rest in their classrooms and the ${beds} beds stay empty. Add "boarders" to the classes.`;
    placing.problems.push(problem('warning', 'boarders-not-by-class', 'classes', message, { values: { beds } }));
  }
  placeStaffAndVisitors(context);
  tellAssumptions(context, withoutHelp);
  return placing.outcome();
}

function tellAssumptions({ school, settling }: SlotContext, withoutHelp: number): void {
  const { problems } = settling.placing;
  const withoutGrade = school.classes.filter((each) => each.grade === undefined).length;
  if (withoutGrade > 0) {
    const message = `${withoutGrade} classes do not say their grade; they walk and react as grade ${ASSUMED_GRADE}. Add "grade" to the classes.`;
    problems.push(problem('info', 'grade-assumed', 'classes', message, { values: { classes: withoutGrade } }));
  }
  if (withoutHelp > 0) {
    const message = `${withoutHelp} pupils need help to leave and nobody of their class is there to help; they go alone, as slowly as with help. Add "helpers" to their classes.`;
    problems.push(problem('warning', 'helpers-missing', 'classes', message, { values: { pupils: withoutHelp } }));
  }
  settling.tellMoves();
}
