/**
 * An opened IFC model: its objects with their attributes, and their shapes in metres.
 *
 * The parser turns every length of a shape into metres and the height axis upwards out of the picture; here x is east, y
 * north and z up again. Attributes stay in the file's own unit: `lengthUnitM` is its size.
 */
import { IFCUNITASSIGNMENT, IfcAPI, LogLevel } from 'web-ifc';
import type { ImportInput } from '../importer.js';

/** Corners of triangles, three numbers a corner. */
export interface Shape {
  readonly cornersM: Float64Array;
  /** Three corners a triangle. */
  readonly triangles: Uint32Array;
  /** The shape's own three axes as seen on the ground, in the length of its unit. */
  readonly axes: readonly (readonly [number, number])[];
}

/** An entity as the parser gives it; references are `{ value }` too. */
export type IfcLine = Readonly<Record<string, unknown>> & { readonly expressID: number };

export interface IfcModel {
  readonly schema: string;
  readonly lengthUnitM: number;
  /** All objects of a type and of the types made of it. */
  all(type: number): IfcLine[];
  line(id: number): IfcLine;
  /** `null` where the object has no shape, or one beyond all numbers. */
  shape(id: number): Shape | null;
  close(): void;
}

/** The plain value of an attribute: a text, a number, a reference; `undefined` where it is absent. */
export function plainOf(attribute: unknown): unknown {
  if (typeof attribute !== 'object' || attribute === null || !('value' in attribute)) return undefined;
  return (attribute as { readonly value: unknown }).value;
}

export function textOf(attribute: unknown): string {
  const value = plainOf(attribute);
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
}

export function numberOf(attribute: unknown): number | null {
  const value = Number(plainOf(attribute) ?? Number.NaN);
  return Number.isFinite(value) ? value : null;
}

/** Ids an attribute refers to; one reference counts as a list of one. */
export function idsOf(attribute: unknown): number[] {
  const list = Array.isArray(attribute) ? attribute : [attribute];
  return list.map(plainOf).filter((id): id is number => typeof id === 'number');
}

const PREFIXES: Readonly<Record<string, number>> = {
  KILO: 1000,
  HECTO: 100,
  DECA: 10,
  DECI: 0.1,
  CENTI: 0.01,
  MILLI: 0.001,
  MICRO: 1e-6,
};

function lengthUnitOf(api: IfcAPI, model: number): number {
  const assignments = api.GetLineIDsWithType(model, IFCUNITASSIGNMENT);
  if (assignments.size() === 0) return 1;
  const { Units: units } = api.GetLine(model, assignments.get(0), true) as {
    Units?: readonly Record<string, unknown>[];
  };
  const length = units?.find((unit) => plainOf(unit.UnitType) === 'LENGTHUNIT');
  if (length === undefined) return 1;
  const factor = (length.ConversionFactor as Record<string, unknown> | undefined)?.ValueComponent;
  if (factor !== undefined) return numberOf(factor) ?? 1;
  return PREFIXES[String(plainOf(length.Prefix) ?? '')] ?? 1;
}

function readShape(api: IfcAPI, model: number, id: number): Shape | null {
  const mesh = api.GetFlatMesh(model, id);
  const corners: number[] = [];
  const triangles: number[] = [];
  const axes: (readonly [number, number])[] = [];
  for (let part = 0; part < mesh.geometries.size(); part++) {
    const { geometryExpressID, flatTransformation: t } = mesh.geometries.get(part);
    const geometry = api.GetGeometry(model, geometryExpressID);
    const vertices = api.GetVertexArray(geometry.GetVertexData(), geometry.GetVertexDataSize());
    const indices = api.GetIndexArray(geometry.GetIndexData(), geometry.GetIndexDataSize());
    const at = (k: number) => t[k] as number;
    const first = corners.length / 3;
    // a vertex is its place and its normal
    for (let v = 0; v + 2 < vertices.length; v += 6) {
      const [x, y, z] = [vertices[v] as number, vertices[v + 1] as number, vertices[v + 2] as number];
      const row = (k: number) => at(k) * x + at(k + 4) * y + at(k + 8) * z + at(k + 12);
      corners.push(row(0), -row(2), row(1));
    }
    for (const index of indices) triangles.push(first + index);
    if (part === 0) for (const k of [0, 4, 8]) axes.push([at(k), -at(k + 2)]);
    geometry.delete();
  }
  if (triangles.length === 0 || !corners.every(Number.isFinite)) return null;
  return { cornersM: Float64Array.from(corners), triangles: Uint32Array.from(triangles), axes };
}

/** @throws where the parser cannot open the file */
export async function openIfcModel({ bytes, locateProgram }: ImportInput): Promise<IfcModel> {
  const api = new IfcAPI();
  await api.Init(locateProgram, true);
  api.SetLogLevel(LogLevel.LOG_LEVEL_OFF);
  const model = api.OpenModel(bytes, { COORDINATE_TO_ORIGIN: false });
  if (model < 0) throw new Error('not opened');
  return {
    schema: String(api.GetModelSchema(model)),
    lengthUnitM: lengthUnitOf(api, model),
    all(type) {
      const ids = api.GetLineIDsWithType(model, type, true);
      return Array.from({ length: ids.size() }, (_, k) => api.GetLine(model, ids.get(k)) as IfcLine);
    },
    line: (id) => api.GetLine(model, id) as IfcLine,
    shape: (id) => readShape(api, model, id),
    close: () => api.CloseModel(model),
  };
}
