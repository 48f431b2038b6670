/** Places of the plan to choose from, each by the name the school knows it by, with building and floor. */
import type { CampusPlan } from '../../../floorplans/index.js';
import { levelTabName } from '../../plan/LevelTabs.js';

export const PLACE_KINDS = [
  'room',
  'door',
  'exit',
  'gate',
  'stair',
  'storey',
  'level',
  'building',
  'assemblyPoint',
  'area',
  'post',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export interface PlanPlace {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: string;
  /** Building and floor it is listed under. */
  readonly where: string;
}

interface Named {
  readonly name: string;
  readonly nameEn?: string | undefined;
}

const ROOMLESS: ReadonlySet<string> = new Set(['corridor', 'stair', 'lift', 'outdoor']);

export function planPlaces(plan: CampusPlan, kinds: readonly PlaceKind[], isEnglish: boolean): PlanPlace[] {
  const label = ({ name, nameEn }: Named) => (isEnglish ? (nameEn ?? name) : name);
  const places: PlanPlace[] = [];
  const add = (kind: PlaceKind, id: string, name: string, where: string) => {
    if (kinds.includes(kind)) places.push({ id, kind, name, where });
  };
  const levels = new Map(
    plan.buildings.flatMap((building) => building.levels.map((level) => [level.id, { building, level }] as const)),
  );
  const shafts = new Set<string>();
  for (const stair of plan.stairs) {
    const lower = levels.get(stair.lower.levelId);
    const building = lower === undefined ? '' : label(lower.building);
    const upper = levels.get(stair.upper.levelId)?.level;
    const between =
      lower === undefined || upper === undefined ? '' : ` ${levelTabName(lower.level)}–${levelTabName(upper)}`;
    add('storey', stair.id, `${label(stair)}${between}`, building);
    // a staircase with a letter is one place, whatever storey it is named by
    const shaft = `${lower?.building.id}/${stair.shaft ?? stair.id}`;
    if (shafts.has(shaft)) continue;
    shafts.add(shaft);
    add('stair', stair.id, `${label(stair)}${stair.shaft === undefined ? between : ''}`, building);
  }
  for (const building of plan.buildings) {
    add('building', building.id, label(building), '');
    for (const level of building.levels) {
      const where = `${label(building)} ${levelTabName(level)}`;
      add('level', level.id, levelTabName(level), label(building));
      const rooms = new Map(level.spaces.map((space) => [space.id, label(space)]));
      for (const space of level.spaces) {
        if (!ROOMLESS.has(space.kind) && label(space) !== '') add('room', space.id, label(space), where);
      }
      for (const opening of level.openings) {
        const joined = opening.spaceIds.flatMap((id) => rooms.get(id) ?? []).join(' – ');
        const kind = opening.kind === 'exit' || opening.kind === 'gate' ? opening.kind : 'door';
        const name = label(opening) === '' ? joined : label(opening);
        if (name !== '') add(kind, opening.id, name, where);
      }
    }
  }
  for (const gate of plan.site?.gates ?? []) add('gate', gate.id, label(gate), '');
  for (const point of plan.assemblyPoints) add('assemblyPoint', point.id, label(point), '');
  for (const area of plan.site?.areas ?? []) add('area', area.id, label(area), '');
  for (const post of plan.posts) add('post', post.id, label(post), '');
  return places;
}

/** What a place is called, with building and floor where it has them; its id where the plan does not have it. */
export function placeName(places: readonly PlanPlace[], id: string): string {
  const place = places.find((each) => each.id === id);
  if (place === undefined) return id;
  return place.where === '' ? place.name : `${place.where} ${place.name}`;
}
