/** The nodes of outlines where people pass: doors, gaps and entrances, with what their tags say. */

import { type Label, tidyText } from '../labels/label.js';
import { DOOR_WIDTH_M, GAP_WIDTH_M, MAIN_ENTRANCE_WIDTH_M } from '../openings/assumedWidths.js';
import type { OsmData, OsmNode, Tags } from './osmData.js';
import { labelOfTags } from './tagLabels.js';

/** More doors than the largest campus has. */
export const MAX_DOORS = 10_000;

export function isEntrance(tags: Tags): boolean {
  return (tags.entrance !== undefined && tags.entrance !== 'no') || (tags.exit !== undefined && tags.exit !== 'no');
}

/** `door=no` is a gap without a leaf, and no missing door. */
function isDoorNode({ tags }: OsmNode): boolean {
  return tags.door !== undefined || isEntrance(tags);
}

export function doorNodes(data: OsmData): OsmNode[] {
  return [...data.nodes.values()].filter(isDoorNode);
}

/** Metres, as "0.9", "0,9 m" or "90 cm"; `null` for what no door measures. */
export function readWidthM(text: string | undefined): number | null {
  const found = /^(\d+(?:[.,]\d+)?)\s*(m|cm|mm)?$/.exec(tidyText(text));
  if (!found) return null;
  const metres = Number((found[1] as string).replace(',', '.')) * ({ cm: 0.01, mm: 0.001 }[found[2] ?? 'm'] ?? 1);
  return metres >= 0.3 && metres <= 20 ? metres : null;
}

export interface DoorTags {
  readonly label: Label | null;
  readonly isGap: boolean;
  readonly isEntrance: boolean;
  readonly widthM: number;
  readonly isWidthAssumed: boolean;
}

export function readDoorTags({ tags }: OsmNode): DoorTags {
  const isGap = tags.door === 'no';
  const width = readWidthM(tags['door:width']) ?? readWidthM(tags.width) ?? readWidthM(tags['maxwidth:physical']);
  const assumed = tags.entrance === 'main' ? MAIN_ENTRANCE_WIDTH_M : isGap ? GAP_WIDTH_M : DOOR_WIDTH_M;
  return {
    label: labelOfTags(tags),
    isGap,
    isEntrance: isEntrance(tags),
    widthM: width ?? assumed,
    isWidthAssumed: width === null,
  };
}
