/** What is missing among those with a task, before the run. */
import { type Problem, problem } from '../../../model/index.js';
import { suggestNames } from '../../parsing/closestNames.js';
import type { DrillSetting } from '../drillConduct.js';
import { freeStaff, isNamed, manPosts, staffForPosts } from './manPosts.js';
import { rollCallGroups } from './rollCallGroups.js';
import type { StaffRules } from './staffRules.js';

/** So many names are told before the rest is only counted. */
const MOST_NAMES = 5;

export function checkStaff(setting: DrillSetting, rules: StaffRules = {}): Problem[] {
  const problems = [...unknownPosts(setting), ...unknownHolders(setting, rules)];
  if (problems.length > 0) return problems;
  // where the beds are counted no class needs its teacher, and so few are awake that most posts stay empty
  const isOfClasses = rules.startCount === undefined;
  const isTold = isOfClasses || setting.scenario.staff !== undefined;
  return [
    ...(isTold ? emptyPosts(setting, rules) : []),
    ...(isOfClasses ? classesWithoutTeacher(setting) : []),
    ...(isTold ? commanderMissing(setting, rules) : []),
  ];
}

function unknownPosts({ plan, scenario: { staff } }: DrillSetting): Problem[] {
  const ids = plan.posts.map((post) => post.id);
  const named = [
    ...(Array.isArray(staff?.guides)
      ? staff.guides.map((id: string, k: number) => ({ id, path: `staff.guides[${k}]` }))
      : []),
    ...(staff?.posts ?? []).map(({ post }, k) => ({ id: post, path: `staff.posts[${k}].post` })),
  ];
  return named.flatMap(({ id, path }) => {
    if (ids.includes(id)) return [];
    const message = `${path}: the plan has no post “${id}”. ${suggestNames(id, ids)}`;
    return [problem('error', 'unknown-post', path, message, { values: { id } })];
  });
}

function unknownHolders(setting: DrillSetting, rules: StaffRules): Problem[] {
  const { plan, scenario } = setting;
  const staff = staffForPosts(setting, rules);
  return (scenario.staff?.posts ?? []).flatMap(({ post, by }, k) => {
    if (by === undefined || staff.some((i) => isNamed(setting, i, by))) return [];
    const name = plan.posts.find((each) => each.id === post)?.name ?? post;
    const message = `The post “${name}” is to be manned by “${by}”, and no free member of staff has that id or is in that room at this time. Name another, or leave it to the nearest.`;
    return [problem('error', 'post-holder-unknown', `staff.posts[${k}].by`, message, { values: { post: name, by } })];
  });
}

/** Posts off the floor, and more posts than there are people for. */
function emptyPosts(setting: DrillSetting, rules: StaffRules): Problem[] {
  const { plan, scenario } = setting;
  const posts = manPosts(setting, rules);
  const problems: Problem[] = [];
  plan.posts.forEach(({ id, name }, p) => {
    if (posts.some(({ post }) => post.id === id)) return;
    const message = `The post “${name}” stands in a wall or off the floor, so nobody can stand there. Move it on to the floor.`;
    problems.push(problem('warning', 'post-off-floor', `posts[${p}]`, message, { values: { post: name } }));
  });
  // of a number of people nothing is known but how many they are: only what was asked for is told
  if (scenario.staff === undefined && freeStaff(setting).length === 0) return problems;
  const empty = posts.filter(({ isWanted, holder }) => isWanted && holder < 0);
  if (empty.length > 0) {
    const wanted = posts.filter(({ isWanted }) => isWanted).length;
    const names = listed(empty.map(({ post }) => post.name));
    const message = `There are ${wanted} posts to man and people for ${wanted - empty.length}: ${names} stay empty. Add staff, or take posts out.`;
    const values = { wanted, manned: wanted - empty.length, posts: names };
    problems.push(problem('warning', 'posts-without-staff', 'staff', message, { values }));
  }
  return problems;
}

function classesWithoutTeacher({ population }: DrillSetting): Problem[] {
  const alone = rollCallGroups(population, () => false).filter(({ teacher }) => teacher === -1);
  if (alone.length === 0) return [];
  const names = listed(alone.map(({ index }) => population.groups[index]?.name ?? ''));
  const message = `${alone.length} classes have no teacher with them (${names}): a monitor counts them, more slowly. Say who takes them.`;
  return [
    problem('warning', 'class-without-teacher', 'classes', message, { values: { classes: alone.length, names } }),
  ];
}

function commanderMissing(setting: DrillSetting, rules: StaffRules): Problem[] {
  const { staff } = setting.scenario;
  const post = manPosts(setting, rules).find(
    ({ role, isWanted, holder }) => role === 'commander' && isWanted && holder < 0,
  );
  const hasStaff = freeStaff(setting).length > 0;
  if (staff?.commander !== 'absent' && !(post && hasStaff)) return [];
  const message = 'Nobody leads the drill: the reports of the classes are taken later. Say who is the commander.';
  return [problem('warning', 'commander-absent', 'staff.commander', message)];
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => `“${name}”`);
  const more = names.length - shown.length;
  return more > 0 ? `${shown.join(', ')} … +${more}` : shown.join(', ');
}
