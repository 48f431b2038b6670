/** Every format Muster writes a plan in, and the way from a file's name to the writer for it. */
import { hasExtension } from '../hasExtension.js';
import { campusPlanWriter } from './campusPlanWriter.js';
import { geojsonWriter } from './geojson/geojsonWriter.js';
import type { PlanWriter } from './planWriter.js';
import { svgWriter } from './svg/svgWriter.js';
import { wktArchiveWriter, wktWriter } from './wkt/wktWriters.js';

export const PLAN_WRITERS: readonly PlanWriter[] = [
  campusPlanWriter,
  geojsonWriter,
  svgWriter,
  wktWriter,
  wktArchiveWriter,
];

/** The writer for a file by the end of its name; `null` where no format ends so. */
export function findWriter(fileName: string): PlanWriter | null {
  return PLAN_WRITERS.find(({ ending }) => hasExtension(fileName, [ending])) ?? null;
}
