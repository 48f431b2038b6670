/** `muster score RECORD`: points for a real drill, beside the forecast of a run. */
import {
  checkRecordLock,
  dayNumberOrNull,
  parseDrillRecord,
  parseRunForecast,
  type RunForecast,
  scoreDrill,
} from '../../drills/index.js';
import type { Outcome } from '../../model/index.js';
import { type Answer, problemLine, refuse, wrongUse } from '../answer.js';
import { readDocument } from '../files.js';
import { nodeHost } from '../nodeHost.js';

export interface ScoreOptions {
  readonly forecast?: string;
  readonly today?: string;
}

const KEPT_FORECAST: Outcome<undefined> = { value: undefined, problems: [] };

/** A record that was changed after it was signed is scored, and said to be. */
function parseWithLock(json: unknown): ReturnType<typeof parseDrillRecord> {
  const { value, problems } = parseDrillRecord(json);
  return { value, problems: [...problems, ...checkRecordLock(json, nodeHost)] } as ReturnType<typeof parseDrillRecord>;
}

export function scoreCommand(file: string, { forecast: forecastFile, today }: ScoreOptions): Answer {
  if (today !== undefined && dayNumberOrNull(today) === null) {
    return wrongUse(`--today wants a day as 2026-11-24, not “${today}”.`);
  }
  const record = readDocument(file, parseWithLock);
  if (record.value === null) return refuse(record.problems);
  const forecast: Outcome<readonly RunForecast[] | undefined> =
    forecastFile === undefined ? KEPT_FORECAST : readDocument(forecastFile, parseRunForecast);
  if (forecast.value === null) return refuse(forecast.problems);
  const score = scoreDrill(record.value, forecast.value, today === undefined ? {} : { today });
  const { profile, total, provisionalTotal, isFinal, grade, items } = score;
  const points = isFinal ? total : provisionalTotal;
  return {
    status: 0,
    json: score,
    text: [
      `${profile}: ${points ?? 'not scored'}${isFinal || points === null ? '' : ' (provisional)'} ${grade ?? ''}`.trimEnd(),
      ...items.map(
        (item) =>
          `  ${item.id.padEnd(4)} ${item.points === null ? 'no evidence' : `${item.points} of ${item.weight}  ${item.rating ?? ''}`}`,
      ),
    ],
    remarks: record.problems.map(problemLine),
  };
}
