/** Assembly points that are too small for who should stand there. */
import { type Problem, polygonArea, problem, ringCentroid } from '../../model/index.js';
import type { AssemblyPoint } from '../campusPlan.js';
import { sharedAreaM2, totalAreaM2, uniteAll } from '../cells/clipping.js';
import { labelOf } from '../labelOf.js';
import { listSpaces } from '../plan/planElements.js';
import type { PlanContext } from './planContext.js';

/** Ground one standing person needs, m² (assembly.small). */
const AREA_PER_PERSON_M2 = 0.5;

/** People of the plan who have a seat of their own: pupils in class. Bedrooms and halls hold the same people again. */
function countPupils(context: PlanContext): { readonly total: number; readonly largestClass: number } {
  let total = 0;
  let largestClass = 0;
  for (const { space } of listSpaces(context.plan)) {
    if (space.kind !== 'classroom' || space.capacity === undefined) continue;
    total += space.capacity;
    largestClass = Math.max(largestClass, space.capacity);
  }
  return { total, largestClass };
}

function checkSlots(point: AssemblyPoint, path: string, largestClass: number): Problem[] {
  const neededM2 = largestClass * AREA_PER_PERSON_M2;
  return point.slots.flatMap((slot, s) => {
    const areaM2 = polygonArea(slot.polygon);
    if (areaM2 >= neededM2) return [];
    const name = labelOf(slot);
    return [
      problem(
        'warning',
        'assembly-slot-small',
        `${path}.slots[${s}]`,
        `Slot ${name} of ${labelOf(point)} has ${areaM2.toFixed(1)} m²; a class of ${largestClass} needs ${neededM2.toFixed(1)} m². Enlarge it.`,
        { values: { slot: name, areaM2, neededM2 }, place: { at: ringCentroid(slot.polygon.outer) } },
      ),
    ];
  });
}

/** Ground on which people can stand at assembly points, each part counted once: under a building nobody can. */
function standingAreaM2({ plan, cells }: PlanContext): number {
  const areas = uniteAll(plan.assemblyPoints.map(({ polygon }) => polygon));
  const ground = cells.cells.filter(({ kind }) => kind === 'ground').map(({ polygon }) => polygon);
  return ground.length === 0 ? totalAreaM2(areas) : sharedAreaM2(areas, ground);
}

export function checkAssemblySize(context: PlanContext): Problem[] {
  const { assemblyPoints } = context.plan;
  const [first] = assemblyPoints;
  if (first === undefined) return [];
  const { total, largestClass } = countPupils(context);
  const problems = assemblyPoints.flatMap((point, a) => checkSlots(point, `assemblyPoints[${a}]`, largestClass));
  const areaM2 = standingAreaM2(context);
  const neededM2 = total * AREA_PER_PERSON_M2;
  if (areaM2 >= neededM2) return problems;
  const text = `The assembly points have ${areaM2.toFixed(0)} m² of open ground together; ${total} pupils need ${neededM2.toFixed(0)} m². Enlarge them.`;
  const values = { areaM2: Math.floor(areaM2), neededM2: Math.ceil(neededM2), count: total };
  const place = { at: ringCentroid(first.polygon.outer) };
  return [...problems, problem('warning', 'assembly-points-small', 'assemblyPoints', text, { values, place })];
}
