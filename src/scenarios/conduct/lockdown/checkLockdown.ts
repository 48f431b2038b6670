/** What a lockdown scenario misses or contradicts, before it is run; by the labels of plan and school. */
import { hasErrors, type Problem, problem } from '../../../model/index.js';
import { HOLDING_GUARDS } from '../../../sim/index.js';
import { suggestNames } from '../../parsing/closestNames.js';
import type { DrillSetting } from '../drillConduct.js';
import { checkExercise } from './checkExercise.js';
import { checkShelters } from './checkShelters.js';
import { detectionPlace, drawnPlaces, placeAtOpening, placeInSpace, placeNamed, placeToGo } from './findPlaces.js';
import { LOCKDOWN_VARIANTS, type LockdownName } from './variants.js';

/** So many levels are told where one is unknown. */
const MOST_LEVELS = 8;

export function checkLockdown(setting: DrillSetting): Problem[] {
  const { hasThreat } = LOCKDOWN_VARIANTS[setting.scenario.kind as LockdownName];
  const problems = [
    ...checkAgainstPupils(setting),
    ...checkNames(setting),
    ...checkRelease(setting),
    ...(hasThreat ? [...checkThreat(setting), ...checkGuards(setting)] : []),
  ];
  // the rooms are only looked over once every name in the scenario means something
  return hasErrors(problems) ? problems : [...problems, ...checkShelters(setting)];
}

export function checkEvacuateAway(setting: DrillSetting): Problem[] {
  const { plan, scenario } = setting;
  const points = plan.assemblyPoints.map((point) => point.id);
  const unknown = (scenario.intruder?.goAwayTo ?? []).flatMap((id, k) =>
    points.includes(id) ? [] : [unknownPlace(id, points, `goAwayTo[${k}]`)],
  );
  return [...checkAgainstPupils(setting), ...unknown];
}

function checkAgainstPupils({ scenario, population }: DrillSetting): Problem[] {
  const { intruder = {}, isAnnounced = true } = scenario;
  const areThere = population.people.some(({ group }) => population.groups[group]?.role === 'pupil');
  return checkExercise(intruder, isAnnounced, areThere || intruder.exercise?.pupilsTakePart !== false);
}

/** People stay where they are secured until the rooms are opened, so there is nobody to release in stages. */
function checkRelease({ scenario: { release = [] } }: DrillSetting): Problem[] {
  if (release.length === 0) return [];
  const message =
    'Here nobody leaves in stages: people go to a room and stay there, so a later release does nothing. Remove "release" from the scenario.';
  return [problem('error', 'release-in-lockdown', 'release', message)];
}

function unknownPlace(id: string, known: readonly string[], path: string): Problem {
  const message = `The plan has no place “${id}”. ${suggestNames(id, known)}`;
  return problem('error', 'intruder-unknown-place', `intruder.${path}`, message, { values: { id } });
}

function checkNames({ plan, scenario, cells: space }: DrillSetting): Problem[] {
  const { detectedAt, locks, outside } = scenario.intruder ?? {};
  const found: Problem[] = [];
  const openings = space.portals.map((portal) => portal.id);
  const spaces = space.cells.filter(({ kind }) => kind === 'space').map((cell) => cell.id);
  if (detectedAt && 'opening' in detectedAt && !placeAtOpening(space, detectedAt.opening)) {
    found.push(unknownPlace(detectedAt.opening, openings, 'detectedAt.opening'));
  }
  if (detectedAt && 'space' in detectedAt && !placeInSpace(space, detectedAt.space)) {
    found.push(unknownPlace(detectedAt.space, spaces, 'detectedAt.space'));
  }
  locks?.doors?.forEach(({ door }, k) => {
    if (!openings.includes(door)) found.push(unknownPlace(door, openings, `locks.doors[${k}].door`));
  });
  if (outside && 'moveAway' in outside && !placeToGo(plan, space, outside.moveAway)) {
    const known = [...plan.assemblyPoints.map((point) => point.id), ...spaces];
    found.push(unknownPlace(outside.moveAway, known, 'outside.moveAway'));
  }
  return found;
}

const levelsOf = ({ buildings }: DrillSetting['plan']) => buildings.flatMap(({ levels }) => levels.map(({ id }) => id));

function unknownLevel(level: string, k: number, known: readonly string[]): Problem {
  const message = `Point ${k + 1} of the drawn way is on level “${level}”, which the plan does not have. ${suggestNames(level, known)}`;
  const values = { point: k + 1, level, levels: known.slice(0, MOST_LEVELS).join('、') };
  return problem('error', 'intruder-way-unknown-level', `intruder.way.drawn[${k}].level`, message, { values });
}

function checkThreat({ plan, scenario, cells: space }: DrillSetting): Problem[] {
  const { detectedAt, way } = scenario.intruder ?? {};
  const found: Problem[] = [];
  if (!detectedAt && !detectionPlace(space, undefined)) {
    const message =
      'The plan has neither gate nor exit, so it is not known where the threat is first noticed. Name a place: "detectedAt".';
    found.push(problem('error', 'intruder-start-unknown', 'intruder.detectedAt', message));
  }
  const planes = [...new Set(space.cells.map(({ planeId }) => planeId))];
  drawnPlaces(space, way)?.forEach((place, k) => {
    if (place !== null) return;
    const level = way && 'drawn' in way ? (way.drawn[k]?.level ?? '') : '';
    if (!planes.includes(level)) {
      found.push(unknownLevel(level, k, [...levelsOf(plan), ...planes.filter((each) => each === 'site')]));
      return;
    }
    const message = `Point ${k + 1} of the drawn way lies in a wall or off the floor. Move it onto the floor.`;
    found.push(
      problem('error', 'intruder-way-off-floor', `intruder.way.drawn[${k}]`, message, { values: { point: k + 1 } }),
    );
  });
  return found;
}

function checkGuards({ plan, scenario, cells: space }: DrillSetting): Problem[] {
  const { guards } = scenario.intruder ?? {};
  if (!guards) return [];
  const found: Problem[] = [];
  if (guards.start !== undefined && !placeNamed(plan, space, guards.start)) {
    const known = [...plan.posts.map((post) => post.id), ...space.portals.map((portal) => portal.id)];
    found.push(unknownPlace(guards.start, known, 'guards.start'));
  }
  if (guards.count < HOLDING_GUARDS) {
    const message = `With ${guards.count} guards no line is held: nobody faces a threat alone. Plan at least ${HOLDING_GUARDS}.`;
    const values = { count: guards.count, least: HOLDING_GUARDS };
    found.push(problem('warning', 'intruder-too-few-guards', 'intruder.guards.count', message, { values }));
  }
  return found;
}
