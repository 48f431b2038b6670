/**
 * Which drills to hold: a greedy cover of the open duties, and a number no plan can go below.
 *
 * The greedy takes the drill that brings the most duties nearer, then the one that fits its time of day best,
 * then the one with most days to choose from. The bound is the heaviest set of duties found of which no single
 * drill meets two. Both hold for drills of one kind each; two hazards joined in one drill are not looked at.
 */
import { type DayNumber, isoDate } from '../calendar/civilDate.js';
import type { Duty } from '../duties/duty.js';
import { missingCount } from '../events/closesDuty.js';
import { type DrillEvent, eventOfKind } from '../events/drillEvent.js';
import type { DrillKind, DrillSlot } from '../events/drillKinds.js';
import type { DrillOption } from './drillOptions.js';

export interface DrillChoice {
  readonly kind: DrillKind;
  readonly slot: DrillSlot;
  /** Days that all bring the same open duties nearer. */
  readonly days: readonly DayNumber[];
}

/** Options that bring the same open duties nearer, put together. */
function openOptions(options: readonly DrillOption[], missing: readonly number[]): DrillOption[] {
  const merged = new Map<string, DrillOption & { readonly days: DayNumber[] }>();
  for (const { kind, slot, duties, days, cost } of options) {
    const open = duties.filter((i) => (missing[i] ?? 0) > 0);
    if (open.length === 0) continue;
    const key = `${kind} ${slot} ${open.join(' ')} at ${cost}`;
    const group = merged.get(key);
    if (group === undefined) merged.set(key, { kind, slot, duties: open, days: [...days], cost });
    else group.days.push(...days);
  }
  return [...merged.values()];
}

function isBetter(a: DrillOption, gainA: number, b: DrillOption, gainB: number): boolean {
  if (gainA !== gainB) return gainA > gainB;
  return a.cost !== b.cost ? a.cost < b.cost : a.days.length > b.days.length;
}

/**
 * @param held - drills that are already held or fixed
 * @returns choices that meet every duty that some option meets
 */
export function coverDuties(
  duties: readonly Duty[],
  options: readonly DrillOption[],
  held: readonly DrillEvent[],
): DrillChoice[] {
  const events = [...held];
  const choices: DrillChoice[] = [];
  const missingNow = (): number[] => duties.map((duty) => missingCount(duty, events));
  for (let missing = missingNow(); missing.some((count) => count > 0); missing = missingNow()) {
    let best: DrillOption | null = null;
    let bestGain = 0;
    for (const option of openOptions(options, missing)) {
      const event = eventOfKind(option.kind, option.slot, isoDate(option.days[0] as DayNumber));
      const after = [...events, event];
      let gain = 0;
      for (const i of option.duties) gain += (missing[i] ?? 0) - missingCount(duties[i] as Duty, after);
      if (gain > 0 && (best === null || isBetter(option, gain, best, bestGain))) {
        best = option;
        bestGain = gain;
      }
    }
    if (best === null) break;
    events.push(eventOfKind(best.kind, best.slot, isoDate(best.days[0] as DayNumber)));
    choices.push({ kind: best.kind, slot: best.slot, days: [...best.days].sort((a, b) => a - b) });
  }
  return choices;
}

/**
 * Fewest drills any plan needs for the duties that can be met at all.
 *
 * @param missing - drills still missing per duty; one whose options are empty must be left at 0
 */
export function fewestDrills(options: readonly DrillOption[], missing: readonly number[]): number {
  const meetsWith = missing.map(() => new Set<number>());
  for (const { duties } of options) {
    for (const i of duties) for (const j of duties) meetsWith[i]?.add(j);
  }
  const open = missing.map((_, i) => i).filter((i) => (missing[i] ?? 0) > 0);
  const order = [...open].sort(
    (a, b) => (missing[b] ?? 0) - (missing[a] ?? 0) || (meetsWith[a]?.size ?? 0) - (meetsWith[b]?.size ?? 0) || a - b,
  );
  const weightFrom = (start: readonly number[]): number => {
    const chosen: number[] = [];
    for (const i of start) if (!chosen.some((j) => meetsWith[i]?.has(j))) chosen.push(i);
    return chosen.reduce((sum, i) => sum + (missing[i] ?? 0), 0);
  };
  let heaviest = 0;
  for (const first of open) heaviest = Math.max(heaviest, weightFrom([first, ...order.filter((i) => i !== first)]));
  return heaviest;
}
