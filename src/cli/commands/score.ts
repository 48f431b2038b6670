/** `muster score RECORD`: points for a real drill, beside the forecast of a run. */
import { Temporal } from 'temporal-polyfill';
import { dayNumberOrNull, parseRunForecast, type RunForecast, type Score, scoreDrill } from '../../drills/index.js';
import type { Outcome } from '../../model/index.js';
import { scoreInProject } from '../../project/index.js';
import { type Answer, problemLine, refuse, wrongUse } from '../answer.js';
import { readDocument } from '../files.js';
import { type RecordToScore, readScoreFile } from '../readScoreFile.js';
import { scoreLines } from './scoreLines.js';

export interface ScoreOptions {
  readonly forecast?: string;
  readonly today?: string;
  readonly record?: string;
}

const KEPT_FORECAST: Outcome<undefined> = { value: undefined, problems: [] };

/** Findings of a project stand as on a day, today where none is named; a record alone carries the day of its account. */
function scoreOf(
  { record, project }: RecordToScore,
  runs: readonly RunForecast[] | undefined,
  today: string | undefined,
): Score {
  if (project === null) return scoreDrill(record, runs, today === undefined ? {} : { today });
  const asked = runs === undefined ? record : { ...record, forecast: runs };
  return scoreInProject(project, asked, today ?? Temporal.Now.plainDateISO().toString());
}

export function scoreCommand(file: string, { forecast: forecastFile, today, record: id }: ScoreOptions): Answer {
  if (today !== undefined && dayNumberOrNull(today) === null) {
    return wrongUse(`--today wants a day as 2026-11-24, not “${today}”.`);
  }
  const { value, problems } = readScoreFile(file, id);
  if (value === null) return refuse(problems);
  if (id !== undefined && value.project === null) {
    return wrongUse('--record names a record of a project, and this file is a record alone. Leave --record out.');
  }
  const forecast: Outcome<readonly RunForecast[] | undefined> =
    forecastFile === undefined ? KEPT_FORECAST : readDocument(forecastFile, parseRunForecast);
  if (forecast.value === null) return refuse(forecast.problems);
  const score = scoreOf(value, forecast.value, today);
  return {
    status: 0,
    json: { ...score, problems },
    text: scoreLines(score),
    remarks: problems.map(problemLine),
  };
}
