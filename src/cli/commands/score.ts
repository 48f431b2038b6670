/** `muster score RECORD`: points for a real drill, beside the forecast of a run. */
import { parseDrillRecord, parseRunForecast, type RunForecast, scoreDrill } from '../../drills/index.js';
import { type Answer, problemLine, refuse } from '../answer.js';
import { readJson } from '../files.js';

export interface ScoreOptions {
  readonly forecast?: string;
}

export function scoreCommand(file: string, options: ScoreOptions): Answer {
  const json = readJson(file);
  if (json.value === null && json.problems.length > 0) return refuse(json.problems);
  const record = parseDrillRecord(json.value);
  if (record.value === null) return refuse(record.problems);
  let forecast: RunForecast | undefined;
  if (options.forecast !== undefined) {
    const run = readJson(options.forecast);
    if (run.value === null && run.problems.length > 0) return refuse(run.problems);
    const read = parseRunForecast(run.value);
    if (read.value === null) return refuse(read.problems);
    forecast = read.value;
  }
  const score = scoreDrill(record.value, forecast);
  return {
    status: 0,
    json: score,
    text: [
      `${score.profile}: ${score.isFinal ? score.total : `${score.provisionalTotal} (provisional)`} ${score.grade}`,
      ...score.items.map(
        (item) => `  ${item.id.padEnd(4)} ${item.points === null ? 'no evidence' : `${item.points} of ${item.weight}`}`,
      ),
    ],
    remarks: record.problems.map(problemLine),
  };
}
