/** A building of a template put on the campus. */
import type { Point } from '../../model/index.js';
import type { CampusPlan } from '../campusPlan.js';
import { isOutOfReach } from '../importers/features/projection.js';
import type { BuiltBlock } from '../templates/builtBlock.js';
import { canteenBlock } from '../templates/canteenBlock.js';
import { corridorBlock } from '../templates/corridorBlock.js';
import { courtyardBlock } from '../templates/courtyardBlock.js';
import { dormitoryBlock } from '../templates/dormitoryBlock.js';
import { changed, type EditOutcome, refused } from './editOutcome.js';
import { allIds } from './newId.js';
import type { EditOf, TemplateName } from './planEdit.js';

/** Storeys a template is made for. */
const MOST_STOREYS = 6;

interface Measures {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly storeys: number;
  readonly placement: { readonly originM: Point; readonly quarterTurns: 0 };
}

const BUILD: Readonly<Record<TemplateName, (measures: Measures) => BuiltBlock>> = {
  corridor: corridorBlock,
  courtyard: courtyardBlock,
  dormitory: dormitoryBlock,
  canteen: canteenBlock,
};

/** A stem no id of the plan has. */
function freeKey(plan: CampusPlan, template: TemplateName): string {
  const ids = [...allIds(plan)];
  for (let number = 1; ; number++) {
    const key = `${template}${number}`;
    if (!ids.some((id) => id.includes(`:${key}`))) return key;
  }
}

export function placeTemplate(plan: CampusPlan, { template, at, storeys, name }: EditOf<'placeTemplate'>): EditOutcome {
  const isWhole = Number.isInteger(storeys) && storeys >= 1 && storeys <= MOST_STOREYS;
  if (!isWhole || !at.every(Number.isFinite) || isOutOfReach(at)) {
    const text = `A template has 1 to ${MOST_STOREYS} storeys and stands on the campus. Write a whole number of storeys and a place within reach.`;
    return refused(plan, 'edit-template-measures', text, { most: MOST_STOREYS });
  }
  const placement = { originM: at, quarterTurns: 0 } as const;
  const { building, stairs, posts } = BUILD[template]({
    key: freeKey(plan, template),
    name,
    nameEn: name,
    storeys,
    placement,
  });
  const made = {
    ...plan,
    buildings: [...plan.buildings, building],
    stairs: [...plan.stairs, ...stairs],
    posts: [...plan.posts, ...posts],
  };
  return changed(made, [building.levels[0]?.id ?? building.id, building.id]);
}
