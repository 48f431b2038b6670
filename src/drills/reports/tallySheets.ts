/**
 * The paper a drill day falls back on: one sheet for each part somebody takes, with the fields that quick entry reads.
 *
 * What is expected stands on the sheet already; times and counts are written in by hand and typed in afterwards.
 */

import type { DrillPhases } from '../../scenarios/index.js';
import { dayPhases, isSignalled, startsClock } from '../day/dayPhases.js';
import { profileOfDay } from '../day/dayProfile.js';
import type { DrillDay } from '../day/drillDay.js';
import type { PaperColumn } from '../day/paperColumns.js';

/** The parts of a drill day, in the order their sheets are handed out. */
export const TALLY_ROLES = ['commander', 'desk', 'teacher', 'post', 'warden'] as const;
export type TallyRole = (typeof TALLY_ROLES)[number];

/** A column that is written into. */
export type TallyColumn = Exclude<PaperColumn, 'of'>;

/** A class, or a bedroom of a ward: its line on a sheet. */
export interface TallyRow {
  readonly id: string;
  readonly name: string;
  /** Where a class is when the drill begins; empty where nobody says. */
  readonly room: string;
  /** Its place at the assembly point; empty where it has none. */
  readonly slot: string;
  /** `null` where the school does not say. */
  readonly expected: number | null;
  readonly needHelp: number;
  /** Of a bedroom; `null` for a class. */
  readonly beds: number | null;
}

/** A phase on the commander's sheet. */
export interface TallyPhase {
  readonly name: string;
  /** How the signal it begins with sounds; `null` for one that is not heard. */
  readonly signal: string | null;
  readonly startsClock: boolean;
}

export interface TallySheet {
  readonly role: TallyRole;
  /** Id of the class, post or ward; `null` for commander and desk. */
  readonly of: string | null;
  /** Name of the same; empty for commander and desk. */
  readonly name: string;
  readonly columns: readonly TallyColumn[];
  readonly rows: readonly TallyRow[];
  /** Empty but for the commander. */
  readonly phases: readonly TallyPhase[];
}

const REPORT: readonly TallyColumn[] = ['absent', 'counted', 'missing', 'extra', 'reportedS'];

interface Writes {
  readonly needHelp: number;
  readonly isRooms: boolean;
}

/**
 * The same that is tapped on a phone: who stays in and locks writes when that was done, everybody else when they left and
 * arrived; where the ground shakes, when they were under cover; of bedrooms, when they were looked into.
 */
function columnsOf(day: DrillDay, { needHelp, isRooms }: Writes): readonly TallyColumn[] {
  const helped: readonly TallyColumn[] = needHelp > 0 ? ['helped'] : [];
  const profile = profileOfDay(day);
  if (profile === 'intruder_lockdown') return ['securedS', ...REPORT, ...helped];
  const shakes = dayPhases(day).phases.some(({ name }) => name === 'shaking');
  const swept: readonly TallyColumn[] = isRooms ? ['sweptS'] : [];
  return [...(shakes ? (['coveredS'] as const) : []), 'leftS', 'arrivedS', ...swept, ...REPORT, ...helped];
}

function rowOfClass({ id, name, room, slot, expected, pupilsNeedingHelp }: DrillDay['classes'][number]): TallyRow {
  return { id, name, room, slot, expected, needHelp: pupilsNeedingHelp, beds: null };
}

function rowOfRoom({ id, name, beds, expected }: DrillDay['wards'][number]['rooms'][number]): TallyRow {
  return { id, name, room: '', slot: '', expected, needHelp: 0, beds };
}

function phasesOf(day: DrillDay, { phases }: DrillPhases): TallyPhase[] {
  return phases.map((phase) => ({
    name: phase.name,
    signal: isSignalled(phase) ? (day.signals.find((each) => each.phase === phase.name)?.name ?? '') : null,
    startsClock: startsClock(phase),
  }));
}

/** In the order of {@link TALLY_ROLES}; none for a talk-through, in which nobody is counted out. */
export function tallySheets(day: DrillDay): TallySheet[] {
  const course = dayPhases(day);
  if (course.phases.length === 0) return [];
  const needHelp = day.classes.reduce((sum, each) => sum + each.pupilsNeedingHelp, 0);
  const ofRooms = columnsOf(day, { needHelp: 0, isRooms: true });
  const ofDesk = columnsOf(day, { needHelp, isRooms: day.wards.length > 0 });
  const none = { of: null, name: '', phases: [] } as const;
  const groups = [...day.classes.map(rowOfClass), ...day.wards.flatMap(({ rooms }) => rooms.map(rowOfRoom))];
  return [
    { ...none, role: 'commander', columns: [], rows: [], phases: phasesOf(day, course) },
    ...(groups.length === 0 ? [] : [{ ...none, role: 'desk' as const, columns: ofDesk, rows: groups }]),
    ...day.classes.map((each): TallySheet => {
      const columns = columnsOf(day, { needHelp: each.pupilsNeedingHelp, isRooms: false });
      return { ...none, role: 'teacher', of: each.id, name: each.name, columns, rows: [rowOfClass(each)] };
    }),
    ...day.posts.map(({ id, name }): TallySheet => ({ ...none, role: 'post', of: id, name, columns: [], rows: [] })),
    ...day.wards.map(({ id, name, rooms }): TallySheet => {
      return { ...none, role: 'warden', of: id, name, columns: ofRooms, rows: rooms.map(rowOfRoom) };
    }),
  ];
}

/** Pupils and staff the sheets expect in all, and of how many classes or rooms nobody says it. */
export function expectedOnSheet({ rows }: Pick<TallySheet, 'rows'>): {
  readonly sum: number;
  readonly unknown: number;
} {
  const told = rows.flatMap(({ expected }) => expected ?? []);
  return { sum: told.reduce((sum, each) => sum + each, 0), unknown: rows.length - told.length };
}
