/** The grounds of a campus on the sheet, drawn for people: they are not read back. */
import type { CampusPlan } from '../../campusPlan.js';
import { buildingFootprint } from '../../cells/groundCells.js';
import { areaElement, lineElement, nameIn } from './drawnParts.js';
import { captionElement, DECORATION, moved, postMark } from './onSheet.js';
import type { Placed } from './sheet.js';
import { attributes } from './svgText.js';

/** Height of the names of buildings and of classes, m. */
const BUILDING_LETTERS_M = 2;
const SLOT_LETTERS_M = 1;

const drawn = (className: string) => ({ class: className, ...DECORATION });

function buildingsOf({ buildings }: CampusPlan): string[] {
  return buildings.flatMap((building) =>
    buildingFootprint(building).flatMap((part, index) => [
      areaElement(part, drawn('building')),
      index === 0 ? nameIn(building.name, part, BUILDING_LETTERS_M) : '',
    ]),
  );
}

function assemblyOf({ assemblyPoints }: CampusPlan): string[] {
  return assemblyPoints.flatMap(({ name, polygon, slots }) => [
    areaElement(polygon, drawn('assembly')),
    slots.length > 0 ? '' : nameIn(name, polygon, BUILDING_LETTERS_M),
    ...slots.flatMap((slot) => [
      areaElement(slot.polygon, drawn('slot')),
      nameIn(slot.name, slot.polygon, SLOT_LETTERS_M),
    ]),
  ]);
}

export function groundsGroup(plan: CampusPlan, placed: Placed<CampusPlan>): string {
  const { site, posts } = plan;
  const lines = [
    captionElement('场地 Grounds', placed),
    ...(site ? [areaElement(site.outline, drawn('ground'))] : []),
    ...(site?.areas ?? []).map(({ kind, polygon }) => areaElement(polygon, drawn(kind))),
    ...(site?.greens ?? []).map((green) => areaElement(green, drawn('green'))),
    ...buildingsOf(plan),
    ...assemblyOf(plan),
    ...(site?.gates ?? []).map(({ segment }) => lineElement(segment, drawn('gate'))),
    ...posts.filter(({ levelId }) => levelId === undefined).map(({ name, at }) => postMark(name, at)),
  ];
  const data = { 'data-layout': 'sheet', 'data-part': 'grounds', transform: moved(placed) };
  return `<g${attributes(data)}>\n${lines.filter((line) => line !== '').join('\n')}\n</g>`;
}
