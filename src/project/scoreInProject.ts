/** The score of a record as its project knows it: beside the runs of the same drill, with the findings it brought. */
import { type DrillRecord, findingsOfDrill, type IsoDate, type Score, scoreDrill } from '../drills/index.js';
import { drillForecast } from './drillForecast.js';
import type { Project } from './project.js';

/** @param today - findings count as they stand on this day */
export function scoreInProject(
  { findings, runs }: Pick<Project, 'findings' | 'runs'>,
  record: DrillRecord,
  today: IsoDate,
): Score {
  return scoreDrill(record, drillForecast(record, runs), { today, findings: findingsOfDrill(findings, record.id) });
}
