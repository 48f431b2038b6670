/** What a schema cannot say: ids are unique, and what is named exists. */
import { type Problem, problem } from '../../model/index.js';
import type { CampusPlan, Level, Stair } from '../campusPlan.js';
import { labelOf } from '../labelOf.js';
import { checkReach } from './checkReach.js';

class References {
  readonly problems: Problem[] = [];
  private readonly seen = new Map<string, Map<string, string>>();
  readonly levelOfSpace = new Map<string, string>();

  /** Notes an element; a second one of the kind under the same id is a problem. */
  note(kind: string, element: { id: string; name: string }, path: string): void {
    const ofKind = this.seen.get(kind) ?? new Map<string, string>();
    this.seen.set(kind, ofKind);
    const first = ofKind.get(element.id);
    if (first === undefined) {
      ofKind.set(element.id, path);
      return;
    }
    this.fault(
      'duplicate-id',
      `${path}.id`,
      `The id ${element.id} is used twice, by ${labelOf(element)} and at ${first}. Give one of them another id.`,
      { id: element.id, label: labelOf(element) },
    );
  }

  has(kind: string, id: string): boolean {
    return this.seen.get(kind)?.has(id) ?? false;
  }

  fault(code: string, path: string, message: string, values: Record<string, string | number>): void {
    this.problems.push(problem('error', code, path, message, { values }));
  }
}

function noteElements(plan: CampusPlan, references: References): void {
  plan.buildings.forEach((building, b) => {
    references.note('building', building, `buildings[${b}]`);
    building.levels.forEach((level, l) => {
      const path = `buildings[${b}].levels[${l}]`;
      references.note('level', level, path);
      level.spaces.forEach((space, s) => {
        references.note('space', space, `${path}.spaces[${s}]`);
        if (!references.levelOfSpace.has(space.id)) references.levelOfSpace.set(space.id, level.id);
      });
      level.openings.forEach((opening, o) => {
        references.note('opening', opening, `${path}.openings[${o}]`);
      });
    });
  });
  plan.site?.gates.forEach((gate, g) => {
    references.note('opening', gate, `site.gates[${g}]`);
  });
  plan.stairs.forEach((stair, s) => {
    references.note('stair', stair, `stairs[${s}]`);
  });
  plan.assemblyPoints.forEach((point, a) => {
    references.note('assemblyPoint', point, `assemblyPoints[${a}]`);
    point.slots.forEach((slot, s) => {
      references.note('slot', slot, `assemblyPoints[${a}].slots[${s}]`);
    });
  });
  plan.posts.forEach((post, p) => {
    references.note('post', post, `posts[${p}]`);
  });
}

function checkOpenings(level: Level, path: string, references: References): void {
  level.openings.forEach((opening, o) => {
    opening.spaceIds.forEach((spaceId, i) => {
      if (references.has('space', spaceId)) return;
      references.fault(
        'unknown-space',
        `${path}.openings[${o}].spaceIds[${i}]`,
        `Opening ${labelOf(opening)} joins the space ${spaceId}, which is not in the plan. Choose the spaces it joins.`,
        { label: labelOf(opening), space: spaceId },
      );
    });
  });
}

function checkStair(stair: Stair, path: string, references: References): void {
  const values = { label: labelOf(stair) };
  for (const end of ['lower', 'upper'] as const) {
    const { levelId, spaceId } = stair[end];
    const side = { ...values, level: levelId, space: spaceId };
    if (!references.has('level', levelId)) {
      const text = `Stair ${labelOf(stair)} leads to the level ${levelId}, which is not in the plan. Choose its ${end} level.`;
      references.fault('unknown-level', `${path}.${end}.levelId`, text, side);
    } else if (references.levelOfSpace.get(spaceId) !== levelId) {
      const text = `Stair ${labelOf(stair)} ends in the space ${spaceId}, which is not on level ${levelId}. Choose its ${end} space.`;
      references.fault('unknown-space', `${path}.${end}.spaceId`, text, side);
    }
  }
  if (stair.landings.length !== stair.flights.length - 1) {
    const text = `Stair ${labelOf(stair)} has ${stair.flights.length} flights and ${stair.landings.length} landings between them. Draw one landing between every two flights.`;
    references.fault('landings-do-not-fit', `${path}.landings`, text, values);
  }
}

/** Faults of a plan that fits the schema; all of them stop the work. */
export function checkReferences(plan: CampusPlan): Problem[] {
  const references = new References();
  noteElements(plan, references);
  plan.buildings.forEach((building, b) => {
    building.levels.forEach((level, l) => {
      checkOpenings(level, `buildings[${b}].levels[${l}]`, references);
    });
  });
  plan.stairs.forEach((stair, s) => {
    checkStair(stair, `stairs[${s}]`, references);
  });
  plan.posts.forEach((post, p) => {
    if (post.levelId === undefined || references.has('level', post.levelId)) return;
    const text = `Post ${labelOf(post)} stands on the level ${post.levelId}, which is not in the plan. Choose its level.`;
    references.fault('unknown-level', `posts[${p}].levelId`, text, { label: labelOf(post), level: post.levelId });
  });
  return [...references.problems, ...checkReach(plan)];
}
