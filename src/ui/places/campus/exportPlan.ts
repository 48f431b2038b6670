/** The plan as a file on the reader's own device, in one of the formats Muster writes. */
import { type CampusPlan, PLAN_WRITERS } from '../../../floorplans/index.js';
import type { Problem } from '../../../model/index.js';
import { download, fileNameOf } from '../../files/download.js';
import { handlePlanFile } from '../../worker/planFileClient.js';

/** As they stand in the menu; WKT is one file or a zip of them, by the number of levels. */
export const EXPORT_CHOICES = ['campus-plan', 'geojson', 'svg', 'wkt'] as const;
export type ExportChoice = (typeof EXPORT_CHOICES)[number];

function writerFor(choice: ExportChoice, { buildings }: CampusPlan) {
  const levels = buildings.reduce((sum, building) => sum + building.levels.length, 0);
  const id = choice === 'wkt' && levels !== 1 ? 'wkt-levels' : choice;
  return PLAN_WRITERS.find((writer) => writer.id === id);
}

export type ExportOutcome =
  | { readonly isWritten: boolean; readonly problems: readonly Problem[] }
  | { readonly isWritten: false; readonly fault: string };

/** @param names - school and plan, in the language of the screen */
export async function exportPlan(
  plan: CampusPlan,
  choice: ExportChoice,
  names: readonly string[],
): Promise<ExportOutcome> {
  const writer = writerFor(choice, plan);
  if (writer === undefined) return { isWritten: false, fault: `no writer for ${choice}` };
  const report = await handlePlanFile({ type: 'write', plan, writer: writer.id });
  if (report.type === 'failed') return { isWritten: false, fault: report.message };
  if (report.type !== 'written' || report.bytes === null) {
    return { isWritten: false, problems: report.problems };
  }
  const name = fileNameOf([...new Set(names)]);
  // our own plans are told from other JSON by the name
  const ending = writer.id === 'campus-plan' ? '.campus.json' : writer.ending;
  download(`${name}${ending}`, report.bytes, writer.mediaType);
  return { isWritten: true, problems: report.problems };
}
