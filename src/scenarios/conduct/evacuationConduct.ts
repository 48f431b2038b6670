/** Leaving the buildings and standing in place: what every drill does that ends at the assembly point. */
import type { OccupantCounts, RunEvent } from '../../sim/index.js';
import type { DrillFact } from '../machines/contract.js';
import { isLeftBehind } from '../population/leftBehind.js';
import type { DrillConduct, DrillStage } from './drillConduct.js';

/** Tells how far an evacuation has come; each fact once. */
export interface EvacuationWatch {
  /**
   * From the signal on, after each step.
   *
   * @param isHeldUp - whether those who cannot get any further now may still be woken, let through or sent on
   */
  look(events: readonly RunEvent[], isHeldUp?: boolean): DrillFact[];
}

export function watchEvacuation({
  simulation,
  population,
  cells,
  doors,
}: Pick<DrillStage, 'simulation' | 'population' | 'cells' | 'doors'>): EvacuationWatch {
  const { people } = population;
  // nobody knows yet that these do not come
  const leftBehind = people.filter(isLeftBehind).length;
  const insideForGood = people.filter((each) => isLeftBehind(each) && cells.cells[each.cell]?.kind !== 'ground').length;
  let hasLeftRoom = false;
  let isClear = false;
  let isAssembled = false;
  let isOver = false;

  function leavesRoom(event: RunEvent): boolean {
    if (event.type === 'occupantPassedPortal') return event.toCell !== people[event.occupant]?.cell;
    // who has their place in the room they were in stays there
    return (
      event.type === 'occupantReachedGoal' && simulation.whereIs(event.occupant).cell !== people[event.occupant]?.cell
    );
  }

  return {
    look(events, isHeldUp = false) {
      const facts: DrillFact[] = [];
      if (!hasLeftRoom && events.some(leavesRoom)) {
        hasLeftRoom = true;
        facts.push({ type: 'FIRST_CLASS_LEFT_ITS_ROOM' });
      }
      const counts = simulation.counts();
      const underWay = stillUnderWay(counts) - leftBehind;
      if (!isClear && counts.insideBuildings + counts.absent === insideForGood) {
        isClear = true;
        isAssembled = underWay === 0;
        facts.push({ type: 'BUILDINGS_CLEAR', everyoneAssembled: isAssembled });
      }
      if (!isAssembled && underWay === 0) {
        isAssembled = true;
        facts.push({ type: 'EVERYONE_ASSEMBLED' });
      }
      // a door that is opened later may let them go on
      if (!isAssembled && !isOver && !isHeldUp && simulation.isSettled && !doors.isPending) {
        isOver = true;
        facts.push({ type: 'MOVEMENT_OVER', unaccountedFor: underWay });
      }
      return facts;
    },
  };
}

/** People who have not come to where the drill ends for them. */
function stillUnderWay({ absent, notStarted, inPlace, moving }: OccupantCounts): number {
  return absent + notStarted + inPlace + moving;
}

export function conductEvacuation(stage: DrillStage): DrillConduct {
  const watch = watchEvacuation(stage);
  let isSounding = false;
  return {
    restIsDone: false,
    obey(order) {
      if (order !== 'soundAlarm') return;
      isSounding = true;
      stage.releases.alarm(stage.simulation);
    },
    observe: (events) => (isSounding ? watch.look(events) : []),
  };
}
