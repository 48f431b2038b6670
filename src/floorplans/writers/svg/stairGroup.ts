/** A staircase on the sheet of its lower storey: flights as areas, foot first, and the landings between them. */
import type { Stair } from '../../campusPlan.js';
import { areaElement } from './drawnParts.js';
import { partData } from './partData.js';
import { attributes } from './svgText.js';

/** @param place - among the staircases of the plan */
export function stairGroup({ flights, landings, ...own }: Stair, place: number): string {
  const lines = [
    ...flights.map(({ foot, head, ...flight }) =>
      areaElement(
        { outer: [foot[0], foot[1], head[1], head[0]], holes: [] },
        { class: 'flight', ...partData('flight', flight) },
      ),
    ),
    ...landings.map(({ polygon, ...landing }) =>
      areaElement(polygon, { class: 'landing', ...partData('landing', landing) }),
    ),
  ];
  return `<g${attributes(partData('stair', { ...own, place }))}>\n${lines.join('\n')}\n</g>`;
}
