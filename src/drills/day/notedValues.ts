/** Values from what was noted beside the counts: observations, the first call, a stop for safety. */
import { type DayFacts, fixed } from './fromTaps.js';
import type { FromTaps } from './settledDay.js';

/** An observation nobody noted has no value: that nothing was noted does not say that nothing was. */
export function notedValues({ taps, phases, state }: DayFacts): Record<string, FromTaps> {
  const standing = taps.filter(({ fate }) => fate === 'used');
  const values: Record<string, FromTaps> = {};
  for (const { tap, device, n } of standing.filter((each) => each.tap.what === 'note')) {
    const name = tap.about ?? '';
    const { value, taps: from } = values[name] ?? fixed(0);
    values[name] = { value: (value ?? 0) + (tap.value ?? 0), taps: [...from, { device, n }], lacking: [] };
  }
  const stops = standing.filter((each) => each.tap.what === 'stopForSafety');
  const stopped = { value: state === 'closed' ? 0 : null, taps: [], lacking: [] };
  const stoppedBy = { value: 1, taps: stops.map(({ device, n }) => ({ device, n })), lacking: [] };
  values.stopped_for_safety = stops.length > 0 ? stoppedBy : stopped;
  const detection = phases.find(({ phase }) => phase === 'detection');
  const calls = standing.filter(({ tap, commanderMs }) => tap.what === 'call' && commanderMs !== null);
  const [call] = calls.sort((a, b) => (a.commanderMs ?? 0) - (b.commanderMs ?? 0));
  if (call?.commanderMs != null && detection?.commanderMs != null && call.commanderMs >= detection.commanderMs) {
    const { device, n } = detection;
    const from = [
      { device, n },
      { device: call.device, n: call.n },
    ];
    values.call_delay_s = { value: (call.commanderMs - detection.commanderMs) / 1000, taps: from, lacking: [] };
  }
  return values;
}
