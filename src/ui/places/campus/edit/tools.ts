/** The tools of the editor: what each is drawn with, and its key. */

/** A ring is closed, a line is ended, a ray has a place and a direction, a point is set at once; `pick` chooses what is there. */
export type ToolShape = 'pick' | 'ring' | 'line' | 'ray' | 'point' | 'measure';

export const TOOLS = [
  { id: 'select', key: 'v', shape: 'pick', isIndoors: false },
  { id: 'room', key: 'r', shape: 'ring', isIndoors: true },
  { id: 'wall', key: 'w', shape: 'line', isIndoors: true },
  { id: 'door', key: 'd', shape: 'point', isIndoors: true },
  { id: 'gap', key: 'g', shape: 'point', isIndoors: true },
  { id: 'exit', key: 'e', shape: 'point', isIndoors: true },
  { id: 'stair', key: 's', shape: 'ring', isIndoors: true },
  { id: 'flights', key: 't', shape: 'ray', isIndoors: true },
  { id: 'obstacle', key: 'o', shape: 'ring', isIndoors: true },
  { id: 'grounds', key: 'b', shape: 'ring', isIndoors: false },
  { id: 'path', key: 'p', shape: 'ring', isIndoors: false },
  { id: 'gate', key: 'x', shape: 'point', isIndoors: false },
  { id: 'assembly', key: 'a', shape: 'ring', isIndoors: false },
  { id: 'post', key: 'k', shape: 'point', isIndoors: false },
  { id: 'measure', key: 'm', shape: 'measure', isIndoors: false },
] as const satisfies readonly {
  readonly id: string;
  readonly key: string;
  readonly shape: ToolShape;
  readonly isIndoors: boolean;
}[];

export type ToolId = (typeof TOOLS)[number]['id'];

export function toolOf(id: ToolId): (typeof TOOLS)[number] {
  return TOOLS.find((tool) => tool.id === id) as (typeof TOOLS)[number];
}

export function toolByKey(key: string): ToolId | null {
  return TOOLS.find((tool) => tool.key === key.toLowerCase())?.id ?? null;
}

/** Corners after which a shape can be finished. */
export function leastCorners(shape: ToolShape): number {
  return shape === 'ring' ? 3 : shape === 'line' || shape === 'ray' || shape === 'measure' ? 2 : 1;
}
