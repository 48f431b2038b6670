/** A reference case as lines for a person: its verdict, then every figure beside its band. */
import type { CaseResult, Figure } from '../../scenarios/index.js';

function band({ min, max }: Figure): string {
  if (min !== null && max !== null) return min === max ? `${min}` : `${min} to ${max}`;
  if (min !== null) return `at least ${min}`;
  return max === null ? 'for information' : `at most ${max}`;
}

/** Four digits are enough to read; the JSON has six. */
function shown(value: number): string {
  return `${Number(value.toPrecision(4))}`;
}

function figureLine(figure: Figure, nameWidth: number): string {
  const { name, value, sd, passed, note } = figure;
  const measured = value === null ? 'none' : sd === undefined ? shown(value) : `${shown(value)} (sd ${shown(sd)})`;
  const remark = note === undefined ? '' : `  (${note})`;
  return `  ${passed ? 'ok  ' : 'MISS'} ${name.padEnd(nameWidth)}  ${measured.padEnd(20)} ${band(figure)}${remark}`;
}

export function caseLines({ id, title, passed, figures, seeds, cpuS, note }: CaseResult): string[] {
  const nameWidth = Math.max(0, ...figures.map((figure) => figure.name.length));
  const made = `${seeds} ${seeds === 1 ? 'seed' : 'seeds'}, ${cpuS.toFixed(1)} s of processor time`;
  return [
    `${id} ${passed ? 'passed' : note === undefined ? 'FAILED' : 'not judged'}: ${title} (${made})`,
    ...(note === undefined ? [] : [`  ${note}`]),
    ...figures.map((figure) => figureLine(figure, nameWidth)),
    '',
  ];
}
