/** A score for a person to read: what the drill earned, what runs expected, and each item. */
import type { Score, ScoreItem } from '../../drills/index.js';

function itemLine({ id, points, weight, rating, changedThresholds }: ScoreItem): string {
  const earned = points === null ? 'no evidence' : `${points} of ${weight}  ${rating ?? ''}`;
  const own = changedThresholds.map(({ name, value, proposed }) => `${name} ${value} (rubric: ${proposed})`).join(', ');
  return `  ${id.padEnd(4)} ${earned}${own === '' ? '' : `  judged by the school’s own ${own}`}`.trimEnd();
}

export function scoreLines({ profile, total, provisionalTotal, isFinal, grade, items, forecast }: Score): string[] {
  const points = isFinal ? total : provisionalTotal;
  const firmness = isFinal || points === null ? '' : ' (provisional)';
  const spread = forecast?.range == null ? '' : ` (${forecast.range.join(' to ')})`;
  const beside =
    forecast === null
      ? []
      : [
          `  runs expected ${forecast.points}${spread} of ${forecast.weight} points in ${forecast.items.join(', ')}; the drill earned ${forecast.measured.points} of ${forecast.measured.weight} there`,
        ];
  return [
    `${profile}: ${points ?? 'not scored'}${firmness} ${grade ?? ''}`.trimEnd(),
    ...beside,
    ...items.map(itemLine),
  ];
}
