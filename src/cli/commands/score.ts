/** `muster score RECORD`: points for a real drill, beside the forecast of a run. */
import { parseDrillRecord, parseRunForecast, type RunForecast, scoreDrill } from '../../drills/index.js';
import type { Outcome } from '../../model/index.js';
import { type Answer, problemLine, refuse } from '../answer.js';
import { readDocument } from '../files.js';

export interface ScoreOptions {
  readonly forecast?: string;
}

const NO_FORECAST: Outcome<undefined> = { value: undefined, problems: [] };

export function scoreCommand(file: string, { forecast: forecastFile }: ScoreOptions): Answer {
  const record = readDocument(file, parseDrillRecord);
  if (record.value === null) return refuse(record.problems);
  const forecast: Outcome<RunForecast | undefined> =
    forecastFile === undefined ? NO_FORECAST : readDocument(forecastFile, parseRunForecast);
  if (forecast.value === null) return refuse(forecast.problems);
  const score = scoreDrill(record.value, forecast.value);
  const { profile, total, provisionalTotal, isFinal, grade, items } = score;
  const points = isFinal ? total : provisionalTotal;
  return {
    status: 0,
    json: score,
    text: [
      `${profile}: ${points ?? 'not scored'}${isFinal || points === null ? '' : ' (provisional)'} ${grade ?? ''}`.trimEnd(),
      ...items.map(
        (item) => `  ${item.id.padEnd(4)} ${item.points === null ? 'no evidence' : `${item.points} of ${item.weight}`}`,
      ),
    ],
    remarks: record.problems.map(problemLine),
  };
}
