/** Logs as rows without field names, times as steps from one tap to the next: what stands in a QR code. */
import { DAY_ROLES, type DayLog, TAP_KINDS, type Tap } from './dayLog.js';

type Row = readonly unknown[];
const asRow = (value: unknown): Row => (Array.isArray(value) ? value : []);
/** A row may hold anything; what is no number stands for none and is refused as such. */
const asNumber = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

/** Field by field; what is left out at the end is left out of the row. */
function compactTap(tap: Tap, before: { readonly n: number; readonly atMs: number }): unknown {
  const row = [
    tap.n - before.n,
    tap.atMs - before.atMs,
    TAP_KINDS.indexOf(tap.what),
    ...[tap.value ?? null, tap.of ?? null, tap.about ?? null],
  ];
  while (row.at(-1) === null) row.pop();
  return row;
}

export function compactLogs(logs: readonly DayLog[]): readonly unknown[] {
  return logs.map(({ drill, device, role, of, offsetMs, isPaper, taps }) => {
    let before = { n: 0, atMs: 0 };
    const rows = taps.map((tap) => {
      const row = compactTap(tap, before);
      before = tap;
      return row;
    });
    // absent, false and true are three things
    return [drill, device, DAY_ROLES.indexOf(role), of, offsetMs, isPaper ?? 0, rows];
  });
}

function expandTaps(rows: Row): unknown[] {
  let n = 0;
  let atMs = 0;
  return rows.map((each) => {
    const [steps, passedMs, what, value, of, about] = asRow(each);
    n += asNumber(steps);
    atMs += asNumber(passedMs);
    const more = Object.entries({ value, of, about }).filter(([, field]) => field !== null && field !== undefined);
    return { n, atMs, what: TAP_KINDS[asNumber(what)], ...Object.fromEntries(more) };
  });
}

/** The documents the rows stand for; whether they are logs is for `parseDayLog` to say. */
export function expandLogs(compact: unknown): unknown[] {
  return asRow(compact).map((each) => {
    const [drill, device, role, of, offsetMs, isPaper, taps] = asRow(each);
    return {
      ...{ format: 'muster/drill-log', schemaVersion: 1, drill, device, role: DAY_ROLES[asNumber(role)], of, offsetMs },
      ...(isPaper === 0 ? {} : { isPaper }),
      taps: expandTaps(asRow(taps)),
    };
  });
}
