/** The numbers behind a score on paper: values with sources, overrides, what is missing, thresholds, times by class. */
import { RECORD_WORDS as W } from '../../../../../drills/index.js';
import { clock } from '../../../../i18n/format.js';
import { PaperTable } from '../../../../prints/PaperTable.js';
import { sayIn } from '../../../../prints/printLanguage.js';
import { Note, PaperList, ReportPart } from '../../../../prints/ReportParts.js';
import type { RecordPaperProps } from './RecordPaper.js';
import { itemName, sourceText, thresholdText, valueName, valueText } from './recordTexts.js';

export function ValueRows({ report, words, language }: RecordPaperProps) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  const known = report.values.filter(({ measured, override }) => measured !== null || override !== null);
  return (
    <PaperTable
      title={say(W.values)}
      heads={[W.value, W.measured, W.forecast, W.scoredAs, W.source].map(say)}
      widths={[28, 18, 16, 16, 22]}
      rows={known.map(({ name, unit, measured, forecast, override, sources, isFromFindings }) => ({
        key: name,
        cells: [
          say(valueName(name, words)),
          valueText(measured, unit, words, language),
          valueText(forecast, unit, words, language),
          override === null ? '' : `${valueText(override.value, unit, words, language)} ▲`,
          sourceText(sources, isFromFindings, language),
        ],
      }))}
      none={say(W.noEvidence)}
    />
  );
}

export function OverrideRows({ report, words, language }: RecordPaperProps) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  const rows = report.values.flatMap(({ name, unit, measured, override }) =>
    override === null ? [] : [{ name, unit, measured, override }],
  );
  return (
    <PaperTable
      title={`▲ ${say(W.overrides)}`}
      heads={[W.value, W.measured, W.scoredAs, W.reason, W.overrideBy].map(say)}
      widths={[24, 14, 14, 30, 18]}
      rows={rows.map(({ name, unit, measured, override }) => ({
        key: name,
        cells: [
          say(valueName(name, words)),
          valueText(measured, unit, words, language),
          valueText(override.value, unit, words, language),
          override.reason,
          [override.by ?? say(W.notStated), override.on ?? ''].join(' ').trim(),
        ],
      }))}
      none=""
    />
  );
}

export function MissingList({ report: { missing }, words, language }: RecordPaperProps) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  return (
    <ReportPart title={`${say(W.missing)} (${missing.length})`}>
      <Note>{say(missing.length === 0 ? W.missingNone : W.missingNote)}</Note>
      {missing.length > 0 && <PaperList items={missing.map((name) => say(valueName(name, words)))} />}
    </ReportPart>
  );
}

/** What every item was judged by; the school's own numbers beside the rubric's, with the reason. */
export function ThresholdRows({ report, words, language }: RecordPaperProps) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  const rows = report.items.filter(({ thresholds }) => thresholds.used.length > 0);
  if (rows.length === 0) return null;
  return (
    <PaperTable
      title={say(report.record.thresholds === undefined ? W.thresholdsOpen : W.thresholds)}
      heads={['#', say(W.item), say(W.threshold), `▲ ${say(W.ownThreshold)}`]}
      widths={[6, 24, 42, 28]}
      rows={rows.map(({ item, thresholds: { used, isOwn, why } }) => ({
        key: item.id,
        cells: [
          item.id,
          say(itemName(item.id, words)),
          used.map((each) => say(thresholdText(each, words))).join('\n'),
          isOwn ? (why === null ? say(W.notStated) : `${why.reason}\n${why.by ?? ''} ${why.on}`) : '',
        ],
      }))}
      none=""
    />
  );
}

export function ClassRows({ report: { classes, record }, language }: RecordPaperProps) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  const time = (timeS: number | null) => (timeS === null ? '—' : clock(timeS));
  if (classes.length === 0) {
    return (
      <ReportPart title={say(W.classes)}>
        <Note>{say(W.classesNone)}</Note>
      </ReportPart>
    );
  }
  return (
    <PaperTable
      title={say(record.profile === 'night_dormitory' ? W.rooms : W.classes)}
      heads={[W.class, W.start, W.arrived, W.forecastArrival, W.counted].map(say)}
      widths={[32, 17, 17, 17, 17]}
      rows={classes.map(({ id, name, startS, arrivedS, forecastS, countedS }) => ({
        key: id,
        cells: [name, time(startS), time(arrivedS), time(forecastS), time(countedS)],
      }))}
      none=""
    />
  );
}
