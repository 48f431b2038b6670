/** What was guessed, found and left out of a drawing, in words. */
import { midpoint, type Point, type Problem, problem } from '../../../model/index.js';
import type { Opening } from '../../campusPlan.js';
import type { Strays } from './keepSheet.js';
import type { LayerMeaning } from './layerMeaning.js';
import type { LayerMap, LayerPart } from './layerReading.js';
import type { UnitReading } from './unitEvidence.js';

type Values = Record<string, string | number>;

export const UNIT_WORDS: Readonly<Record<string, string>> = {
  mm: 'millimetres',
  cm: 'centimetres',
  m: 'metres',
  in: 'inches',
  ft: 'feet',
};

/** Layer names in a message; more are counted. */
const MAX_NAMES = 6;

const oneDecimal = (value: number) => Math.round(value * 10) / 10;

export function tellUnit(unit: UnitReading, size: Point, problems: Problem[]): void {
  const [widthM, heightM] = size.map(oneDecimal) as [number, number];
  const values: Values = { unit: unit.unit, widthM, heightM };
  const word = UNIT_WORDS[unit.unit];
  if (unit.by === 'chosen') {
    const text = `The drawing was read in ${word}, as chosen: the plan measures ${widthM} m × ${heightM} m.`;
    problems.push(problem('info', 'drawing-unit-chosen', '', text, { values }));
    return;
  }
  const doors = unit.doorWidthM === null ? '' : ` Door leaves are ${unit.doorWidthM} m wide in the middle.`;
  const text = `The drawing is in ${word}, by its doors, walls and size: the plan measures ${widthM} m × ${heightM} m.${doors} If that is wrong, choose the unit and read it again.`;
  problems.push(problem('info', 'drawing-unit', '', text, { values: { ...values, doorM: unit.doorWidthM ?? 0 } }));
  if (unit.declared !== null && unit.declared !== unit.unit) {
    const declared = UNIT_WORDS[unit.declared] as string;
    const wrong = `The file declares ${declared}, but what is drawn fits ${word}; the file was not believed. Check a length you know.`;
    problems.push(
      problem('warning', 'drawing-unit-declared-wrong', '', wrong, { values: { ...values, declared: unit.declared } }),
    );
  }
  if (unit.isSure) return;
  const other = unit.votes[1]?.unit ?? unit.unit;
  const unsure = `The unit is not sure: ${word}, or ${UNIT_WORDS[other]}. In ${word} the plan measures ${widthM} m × ${heightM} m. Check a length you know, or choose the unit.`;
  problems.push(problem('warning', 'drawing-unit-unsure', '', unsure, { values: { ...values, other } }));
}

function namesOf(layers: LayerMap, ...meanings: LayerMeaning[]): string {
  const names = [...layers.values()].filter(({ meaning }) => meanings.includes(meaning)).map(({ name }) => name);
  const more = names.length > MAX_NAMES ? ` +${names.length - MAX_NAMES}` : '';
  return names.length === 0 ? '–' : names.slice(0, MAX_NAMES).join(', ') + more;
}

export function tellLayers(layers: LayerMap, problems: Problem[]): void {
  const values = {
    walls: namesOf(layers, 'wall', 'column'),
    openings: namesOf(layers, 'door', 'window', 'doorAndWindow'),
    ignored: namesOf(layers, 'ignore', 'sanitary'),
    others: namesOf(layers, 'other'),
  };
  const text = `Layers were read by their names. Walls: ${values.walls}. Doors and windows: ${values.openings}. Left out: ${values.ignored}. Unknown: ${values.others}. Change what a layer holds if that is wrong.`;
  problems.push(problem('info', 'drawing-layers', '', text, { values }));
  tellSplit(layers, problems);
  const byShape = [...layers.values()].filter(({ by, part }) => by === 'shape' && !part).map(({ name }) => name);
  if (byShape.length === 0) return;
  const list = byShape.slice(0, MAX_NAMES).join(', ');
  const guess = `No layer is named as walls. Layers with double lines were taken for them: ${list}. Check the rooms, or say which layers hold the walls.`;
  problems.push(problem('warning', 'drawing-walls-by-shape', '', guess, { values: { layers: list } }));
}

/** Of a layer that held everything: what it was taken apart into. */
function tellSplit(layers: LayerMap, problems: Problem[]): void {
  const split = new Set([...layers.values()].flatMap(({ part }) => part?.of ?? []));
  for (const layer of split) {
    const marks = (kind: LayerPart) => {
      const found = [...layers.values()].find(({ part }) => part?.of === layer && part.kind === kind);
      return (found?.lines ?? 0) + (found?.arcs ?? 0);
    };
    const values = {
      layer,
      walls: marks('wall'),
      doors: marks('door'),
      windows: marks('window'),
      left: marks('block'),
    };
    const text = `Layer ${layer} holds everything, so it was taken apart by what is drawn: ${values.walls} marks of walls, ${values.doors} of doors, ${values.windows} of windows; ${values.left} of small blocks were left out. Check the rooms, and say what each part holds if that is wrong.`;
    problems.push(problem('warning', 'drawing-layer-split', '', text, { values }));
  }
}

export function tellStrays({ count, farthestM }: Strays, problems: Problem[]): void {
  if (count === 0) return;
  const text = `${count} objects lie apart from the plan, up to ${farthestM} m away, and were left out. If a part of the building is among them, move it to the plan.`;
  problems.push(problem('info', 'drawing-strays', '', text, { values: { count, farthestM } }));
}

export interface FoundDoors {
  readonly blocks: number;
  readonly loose: number;
  readonly doors: number;
  readonly windows: number;
}

export function tellDoors({ blocks, loose, doors, windows }: FoundDoors, problems: Problem[]): void {
  const text = `${blocks} door blocks and ${loose} loose door arcs make ${doors} doors; two leaves that shut against each other are one. ${windows} window blocks close walls. Door widths are the leaves' lengths as drawn.`;
  problems.push(problem('info', 'drawing-doors', '', text, { values: { blocks, loose, doors, windows } }));
}

/** What was more than a floor has, and would have taken too long. */
export function tellLost(pieces: number, arcs: number, problems: Problem[]): void {
  if (pieces > 0) {
    const text = `The wall layers hold ${pieces} short lines more than a floor has walls, probably hatches taken apart; they were left out. Say which layers hold the walls, or delete the hatches.`;
    problems.push(problem('warning', 'drawing-walls-left-out', '', text, { values: { count: pieces } }));
  }
  if (arcs > 0) {
    const text = `${arcs} arcs look like door leaves beyond those a floor has; they were left out. Say which layer holds the doors, or delete the furniture.`;
    problems.push(problem('warning', 'drawing-leaves-left-out', '', text, { values: { count: arcs } }));
  }
}

/** One problem for all of a kind, with the place of the first. */
export function tellCount(
  severity: 'info' | 'warning',
  code: string,
  places: readonly { readonly levelId: string; readonly at: Point }[],
  text: (count: number) => string,
  problems: Problem[],
  more: Values = {},
): void {
  const place = places[0];
  if (!place) return;
  const values = { count: places.length, ...more };
  problems.push(problem(severity, code, '', text(places.length), { values, place }));
}

export const placesOf = (levelId: string, openings: readonly Opening[]) =>
  openings.map(({ segment }) => ({ levelId, at: midpoint(segment) }));
