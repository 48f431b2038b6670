/** IFC spaces → the rooms of their storeys, by a cut at breast height. */
import { IFCSPACE } from 'web-ifc';
import { type Point, type Problem, problem } from '../../../model/index.js';
import type { Space } from '../../campusPlan.js';
import { uniteAll } from '../../cells/clipping.js';
import { distinctLabels, type RoomLabel } from '../labels/distinctLabels.js';
import { roomKindOf } from '../lineWork/roomKind.js';
import { roomOutline } from '../outlines/roomOutline.js';
import type { LevelDraft } from '../planDraft.js';
import { type IfcLine, type IfcModel, textOf } from './ifcModel.js';
import { nestRings } from './nestRings.js';
import { CUT_M, heightsOf, sectionOf } from './sectionOf.js';

/** A space with its shape on the ground; several where one space has parts that do not touch. */
export interface ReadSpace {
  readonly id: number;
  readonly line: IfcLine;
  readonly areas: readonly (readonly (readonly Point[])[])[];
}

/** Where a space is cut: 1 m above its floor, half way up where it is lower than 2 m. */
function areasOf(model: IfcModel, id: number): ReadSpace['areas'] {
  const shape = model.shape(id);
  if (shape === null) return [];
  const { lowM, highM } = heightsOf(shape);
  return nestRings(sectionOf(shape, lowM + Math.min(CUT_M, (highM - lowM) / 2)));
}

export function readSpaces(model: IfcModel): ReadSpace[] {
  return model.all(IFCSPACE).map((line) => ({ id: line.expressID, line, areas: areasOf(model, line.expressID) }));
}

/** "203" and "OPEN OFFICE" → "203 OPEN OFFICE". */
function ownName({ Name: number, LongName: words }: IfcLine): string {
  const [short, long] = [textOf(number), textOf(words)];
  return long === '' || long === short ? short : `${short} ${long}`.trim();
}

function toSpace(
  id: string,
  label: RoomLabel,
  own: string,
  rings: readonly (readonly Point[])[],
  level: LevelDraft,
  path: string,
  problems: Problem[],
): Space | null {
  const drawn = { space: label.name, level: level.name, levelId: level.id, path, rings };
  const outline = roomOutline(drawn, problems);
  // corners that lie on a straight line are taken out
  const polygon = outline === null ? undefined : uniteAll([outline])[0];
  if (polygon === undefined) return null;
  const kind = roomKindOf(own);
  return {
    id,
    name: label.name,
    nameEn: label.nameEn,
    kind: kind ?? 'other',
    polygon,
    origin: {
      polygon: 'derived',
      kind: kind === null ? 'assumed' : 'derived',
      ...(label.source === 'derived' ? { name: 'derived' as const } : {}),
    },
  };
}

/**
 * Fills a level with its spaces.
 *
 * @param origin - taken off every corner, m
 * @returns ids in the plan by the id of the space in the model
 */
export function fillWithSpaces(
  level: LevelDraft,
  spaces: readonly ReadSpace[],
  [x, y]: Point,
  path: string,
  problems: Problem[],
): Map<number, string[]> {
  const names = spaces.map(({ line }) => ownName(line));
  const labels = distinctLabels(
    names.map((name) => ({ own: name === '' ? null : { name, nameEn: name }, word: 'Room' })),
    level.nameEn,
  );
  const ids = new Map<number, string[]>();
  level.spaces = spaces.flatMap(({ id, line, areas }, index) =>
    areas.flatMap((rings, part) => {
      const moved = rings.map((ring) => ring.map(([px, py]): Point => [px - x, py - y]));
      const globalId = textOf(line.GlobalId) || `space-${id}`;
      const spaceId = part === 0 ? globalId : `${globalId}~${part + 1}`;
      const label = labels[index] as RoomLabel;
      const space = toSpace(spaceId, label, names[index] as string, moved, level, path, problems);
      if (space === null) return [];
      ids.set(id, [...(ids.get(id) ?? []), spaceId]);
      return [space];
    }),
  );
  return ids;
}

/** Spaces without a shape are told together: nothing can be drawn of them. */
export function tellShapeless(spaces: readonly ReadSpace[], path: string, problems: Problem[]): void {
  const shapeless = spaces.filter(({ areas }) => areas.length === 0).map(({ line }) => ownName(line) || '–');
  if (shapeless.length === 0) return;
  const list = shapeless.slice(0, 12).join(', ');
  const text = `${shapeless.length} spaces have no shape and were left out: ${list}. Export the model with the geometry of its spaces.`;
  problems.push(
    problem('warning', 'ifc-spaces-without-shape', path, text, { values: { count: shapeless.length, list } }),
  );
}
