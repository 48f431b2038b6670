/** How many metres one unit of an SVG stands for: the format does not say, so what is drawn has to. */
import { isInsideRing, type Problem, problem, type Ring, signedArea } from '../../../model/index.js';
import { SWING_DEG } from '../lineWork/swingSizes.js';
import type { XmlElement } from '../xml/xmlTree.js';
import type { SvgArc } from './flattenShape.js';
import type { SvgText } from './svgMarks.js';
import { numbersIn } from './transform.js';

export interface SvgScale {
  readonly metresPerUnit: number;
  readonly by: 'chosen' | 'declared' | 'areas' | 'doors' | 'rooms' | 'extent';
}

export interface ScaleEvidence {
  /** Outlines of what was taken for rooms. */
  readonly rooms: readonly Ring[];
  /** Lengths of what was taken for doors. */
  readonly doors: readonly number[];
  readonly arcs: readonly SvgArc[];
  readonly texts: readonly SvgText[];
  /** The longer side of the whole. */
  readonly extent: number;
}

/** The usual door of a school, m: GB 50099-2011 (8.8.1) asks for 0.90 m. */
const DOOR_M = 0.9;

/** The middle room of a school, m²: between an office and a classroom. Assumed. */
const ROOM_M2 = 30;

/** The longer side of a school building, m. Assumed, where nothing else is known. */
const BUILDING_M = 40;

/** Sheets of paper are smaller, m; a drawing that is larger is meant at its true size. */
const LARGEST_SHEET_M = 3;

const METRES: Readonly<Record<string, number>> = { mm: 0.001, cm: 0.01, m: 1, in: 0.0254, pt: 0.0254 / 72 };

/** Printed areas in a room; the sign may stand before or behind. */
const PRINTED_AREA = /(\d{1,4}(?:[.,]\d{1,2})?)\s*(?:m²|㎡|m2|qm|平方米|平米)/i;

function middleOf(values: readonly number[]): number | null {
  const sorted = values.filter((value) => value > 0).sort((p, q) => p - q);
  return sorted[sorted.length >> 1] ?? null;
}

/** As our own files say, or by a size on paper that no paper has. */
function declaredScale({ attributes }: XmlElement): number | null {
  const said = Number(attributes['data-metres-per-unit'] ?? Number.NaN);
  if (said > 0 && Number.isFinite(said)) return said;
  const [, , width] = numbersIn(attributes.viewBox ?? '');
  const [, length = '', unit = ''] = /^\s*([\d.eE+-]+)\s*(mm|cm|m|in|pt)\s*$/.exec(attributes.width ?? '') ?? [];
  const lengthM = Number(length) * (METRES[unit] ?? Number.NaN);
  return width !== undefined && width > 0 && lengthM > LARGEST_SHEET_M && Number.isFinite(lengthM)
    ? lengthM / width
    : null;
}

/** Where the area stands in the room, both say how long a unit is. */
function scaleByAreas({ rooms, texts }: ScaleEvidence): number | null {
  const scales: number[] = [];
  for (const { text, at } of texts.slice(0, 2_000)) {
    const printed = Number(PRINTED_AREA.exec(text)?.[1]?.replace(',', '.') ?? 0);
    if (!(printed >= 1)) continue;
    const around = rooms.filter((ring) => isInsideRing(at, ring)).map((ring) => Math.abs(signedArea(ring)));
    const drawn = Math.min(...around);
    if (drawn > 0 && Number.isFinite(drawn)) scales.push(Math.sqrt(printed / drawn));
  }
  return scales.length >= 2 ? middleOf(scales) : null;
}

export function findScale(root: XmlElement, evidence: ScaleEvidence, chosen: number | undefined): SvgScale {
  if (chosen !== undefined && chosen > 0) return { metresPerUnit: chosen, by: 'chosen' };
  const declared = declaredScale(root);
  if (declared !== null) return { metresPerUnit: declared, by: 'declared' };
  const byAreas = scaleByAreas(evidence);
  if (byAreas !== null) return { metresPerUnit: byAreas, by: 'areas' };
  const swings = evidence.arcs.filter(({ sweepDeg }) => sweepDeg >= SWING_DEG.min && sweepDeg <= SWING_DEG.max);
  const door = middleOf(swings.map(({ radius }) => radius)) ?? middleOf(evidence.doors);
  if (door !== null) return { metresPerUnit: DOOR_M / door, by: 'doors' };
  const room = middleOf(evidence.rooms.map((ring) => Math.abs(signedArea(ring))));
  if (room !== null && evidence.rooms.length >= 2) return { metresPerUnit: Math.sqrt(ROOM_M2 / room), by: 'rooms' };
  return { metresPerUnit: BUILDING_M / Math.max(evidence.extent, 1e-9), by: 'extent' };
}

/** @param size - of the whole, m */
export function tellScale({ by }: SvgScale, size: readonly [number, number], path: string, problems: Problem[]): void {
  const [widthM, heightM] = size.map((m) => Math.round(m * 10) / 10) as [number, number];
  const values = { widthM, heightM };
  const measures = `the plan measures ${widthM} m × ${heightM} m`;
  if (by === 'chosen' || by === 'declared') {
    const text = `The scale is as ${by === 'chosen' ? 'chosen' : 'the file says'}: ${measures}.`;
    problems.push(problem('info', 'svg-scale-known', path, text, { values }));
  } else if (by === 'areas') {
    const text = `The scale was worked out from the areas written in the rooms: ${measures}. Check a length you know.`;
    problems.push(problem('info', 'svg-scale-by-areas', path, text, { values }));
  } else if (by === 'doors') {
    const text = `SVG has no scale: doors were taken to be ${DOOR_M} m wide in the middle, so that ${measures}. Check a length you know, and correct the scale.`;
    problems.push(problem('warning', 'svg-scale-by-doors', path, text, { values: { ...values, doorM: DOOR_M } }));
  } else {
    const text = `SVG has no scale, and no doors or areas tell it: it was assumed so that ${measures}. Measure a length you know, and correct the scale before anything is computed.`;
    problems.push(problem('warning', 'svg-scale-assumed', path, text, { values }));
  }
}
