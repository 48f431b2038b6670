/** What a drill against debris flow or flood misses: names the plan does not have, and high ground. */
import { type CampusPlan, listOpenings } from '../../../floorplans/index.js';
import { type Problem, problem } from '../../../model/index.js';
import { suggestNames } from '../../parsing/closestNames.js';
import type { DrillSetting } from '../drillConduct.js';
import { type Refuge, refugeOf } from './highGround.js';
import { findRefuge } from './refugeFloors.js';

export function checkTerrain(setting: DrillSetting): Problem[] {
  const { plan, scenario } = setting;
  const { terrain = {} } = scenario;
  const problems = unknownNames(plan, terrain);
  const refuge = refugeOf(plan, scenario);
  problems.push(...refugeProblems(plan, refuge, terrain.refuge === 'upstairs'));
  if (refuge.to === 'upstairs') {
    const count = findRefuge(setting).places.filter((place) => place === null).length;
    if (count > 0) {
      const message = `The upper floors have no room for ${count} people, who leave by the exits instead. Name high ground, or more floors.`;
      problems.push(problem('warning', 'refuge-too-small', 'terrain.refuge', message, { values: { count } }));
    }
  }
  return problems;
}

function unknownNames(
  plan: CampusPlan,
  { highPoints, heights, lowWays, lowGround }: NonNullable<DrillSetting['scenario']['terrain']>,
): Problem[] {
  const problems: Problem[] = [];
  const require = (id: string, known: readonly string[], code: string, path: string, what: string) => {
    if (known.includes(id)) return;
    const message = `The terrain names “${id}”, and the plan has no such ${what}. ${suggestNames(id, known)}`;
    problems.push(problem('error', code, `terrain.${path}`, message, { values: { id } }));
  };
  const points = plan.assemblyPoints.map((point) => point.id);
  const ways = [
    ...listOpenings(plan).map(({ opening }) => opening.id),
    ...(plan.site?.gates ?? []).map((gate) => gate.id),
  ];
  const areas = (plan.site?.areas ?? []).map((area) => area.id);
  highPoints?.forEach((id, k) => {
    require(id, points, 'unknown-assembly-point', `highPoints[${k}]`, 'assembly point');
  });
  heights?.forEach(({ point }, k) => {
    require(point, points, 'unknown-assembly-point', `heights[${k}].point`, 'assembly point');
  });
  lowWays?.forEach(({ way }, k) => {
    require(way, ways, 'unknown-door', `lowWays[${k}].way`, 'door, exit or gate');
  });
  lowGround?.forEach(({ area }, k) => {
    if (area !== undefined) require(area, areas, 'unknown-area', `lowGround[${k}].area`, 'area of the grounds');
  });
  return problems;
}

/** Says where people are led where nobody said which ground is high. */
function refugeProblems({ name }: CampusPlan, refuge: Refuge, isUpstairsWanted: boolean): Problem[] {
  const tell = (code: string, message: string, values: Record<string, string> = {}) => [
    problem('warning', code, 'terrain', message, { values: { plan: name, ...values } }),
  ];
  const problems: Problem[] = [];
  if (isUpstairsWanted && refuge.to !== 'upstairs') {
    problems.push(
      ...tell(
        'no-upper-floor',
        `No building of “${name}” has a floor high enough to go up to. Add upper levels, or name high ground.`,
      ),
    );
  }
  if (refuge.to === 'points' && refuge.isHigh !== 'stated') {
    const names = refuge.points.map((point) => `“${point.name}”`);
    const points = names.join(', ');
    const isAssumed = refuge.isHigh === 'assumed';
    const message = isAssumed
      ? `Nothing says which ground is high, so ${points} is taken for it. Name the high assembly points, or draw the way uphill.`
      : `None of the assembly points is high ground; people are led to ${points} all the same. Add one on high ground.`;
    problems.push(...tell(isAssumed ? 'high-ground-assumed' : 'no-high-ground', message, { points: names.join('、') }));
  }
  if (refuge.to === 'upstairs' && refuge.because === 'noHighGround') {
    const message = `“${name}” has no assembly point on high ground, so people go to the upper floors. Draw the grounds and an assembly point on high ground if there is one.`;
    problems.push(...tell('refuge-upstairs', message));
  }
  if (refuge.to === 'exits') {
    const message = `“${name}” has no assembly point, so people are only led out of the exits, and nobody knows whether it is high ground there. Draw the grounds and an assembly point on high ground.`;
    problems.push(...tell('no-place-of-refuge', message));
  }
  return problems;
}
