/** Plans to write: every real sample as it is imported, and random campuses of the templates. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type CampusPlan,
  type ImportResult,
  importPlan,
  PLAN_WRITERS,
  type WrittenPlan,
} from '../../../src/floorplans/index.js';
import { toInput } from '../sampleCampus.js';

export const encodeUtf8 = (text: string) => new TextEncoder().encode(text);

export const SAMPLES = [
  'imdf/spbstu-campus.imdf.zip',
  'osm/tud-apb.osm',
  'geojson/westport-house.geojson.zip',
  'dxf/wrld-office-floor.dxf',
  'ifc/nibs-office-a.ifc',
] as const;

const imported = new Map<string, Promise<CampusPlan>>();

async function readSample(path: string): Promise<CampusPlan> {
  const bytes = readFileSync(fileURLToPath(new URL(`../../fixtures/${path}`, import.meta.url)));
  const { plan } = await importPlan(toInput(path.slice(path.indexOf('/') + 1), new Uint8Array(bytes)));
  if (plan === null) throw new Error(`${path} did not import`);
  return plan;
}

/** The plan of a sample, imported once. */
export function samplePlan(path: string): Promise<CampusPlan> {
  const known = imported.get(path) ?? readSample(path);
  imported.set(path, known);
  return known;
}

export async function writeAs(id: string, plan: CampusPlan): Promise<WrittenPlan> {
  const writer = PLAN_WRITERS.find((each) => each.id === id);
  if (writer === undefined) throw new Error(`there is no writer ${id}`);
  return (await writer.load())(plan, encodeUtf8);
}

/** Written in a format and read again as any file of that name would be. */
export async function thereAndBack(id: string, plan: CampusPlan): Promise<ImportResult> {
  const { bytes } = await writeAs(id, plan);
  const ending = PLAN_WRITERS.find((each) => each.id === id)?.ending ?? '';
  if (bytes === null) throw new Error(`${plan.name} was not written`);
  return importPlan(toInput(`back${ending}`, bytes));
}
