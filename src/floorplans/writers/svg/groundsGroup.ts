/** The grounds of a campus on the sheet. */
import type { CampusPlan } from '../../campusPlan.js';
import { buildingFootprint } from '../../cells/groundCells.js';
import { areaElement, nameIn, openingElement } from './drawnParts.js';
import { captionElement, DECORATION, moved, postMark } from './onSheet.js';
import { partData } from './partData.js';
import type { Placed } from './sheet.js';
import { attributes } from './svgText.js';

/** Height of the names of buildings and of classes, m. */
const BUILDING_LETTERS_M = 2;
const SLOT_LETTERS_M = 1;

/** Drawn for people only: the buildings have their own storeys. */
function buildingsOf({ buildings }: CampusPlan): string[] {
  return buildings.flatMap((building) =>
    buildingFootprint(building).flatMap((part, index) => [
      areaElement(part, { class: 'building', ...DECORATION }),
      index === 0 ? nameIn(building.name, part, BUILDING_LETTERS_M) : '',
    ]),
  );
}

function assemblyOf({ assemblyPoints }: CampusPlan): string[] {
  return assemblyPoints.flatMap(({ polygon, slots, ...own }) => [
    areaElement(polygon, { class: 'assembly', ...partData('assemblyPoint', own) }),
    slots.length > 0 ? '' : nameIn(own.name, polygon, BUILDING_LETTERS_M),
    ...slots.flatMap(({ polygon: square, ...slot }) => [
      areaElement(square, { class: 'slot', ...partData('slot', { ...slot, assemblyPointId: own.id }) }),
      nameIn(slot.name, square, SLOT_LETTERS_M),
    ]),
  ]);
}

export function groundsGroup(plan: CampusPlan, placed: Placed<CampusPlan>, rooms: ReadonlyMap<string, string>): string {
  const { site, posts } = plan;
  const lines = [
    captionElement('场地 Grounds', placed),
    ...(site ? [areaElement(site.outline, { class: 'ground', ...partData('ground', {}) })] : []),
    ...(site?.areas ?? []).map(({ polygon, ...own }) =>
      areaElement(polygon, { class: own.kind, ...partData('area', own) }),
    ),
    ...(site?.greens ?? []).map((green) => areaElement(green, { class: 'green', ...partData('green', {}) })),
    ...buildingsOf(plan),
    ...assemblyOf(plan),
    ...(site?.gates ?? []).map((gate) => openingElement(gate, rooms)),
    ...posts.map((post, place) => (post.levelId === undefined ? postMark(post, place) : '')),
  ];
  const data = { 'data-layout': 'sheet', 'data-part': 'grounds', transform: moved(placed) };
  return `<g${attributes(data)}>\n${lines.filter((line) => line !== '').join('\n')}\n</g>`;
}
