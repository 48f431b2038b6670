/** The drill record being written, kept on this device until it is saved to the project or cleared. */
import { create } from 'zustand';
import { DRILL_RECORD_VERSION } from '../../../../drills/index.js';
import { today } from '../../../parts/format.js';
import { RECORD_PROFILE, readNumber } from './recordFields.js';
import type { Seen } from './withLooks.js';

const STORED_UNDER = 'muster.record-draft';

/** Hazards a day-time drill may practise here. */
export const RECORD_SCENARIOS = ['fire', 'earthquake', 'flood', 'debris_flow'] as const;

export interface DraftFields {
  readonly id: string | null;
  readonly scenario: string;
  readonly date: string;
  readonly time: string;
  readonly notes: string;
  /** What was typed, by name of the value. */
  readonly texts: Readonly<Record<string, string>>;
  /** What was seen of late findings, by their ids. */
  readonly looks: Readonly<Record<string, Seen>>;
}

interface DraftState extends DraftFields {
  set(change: Partial<DraftFields>): void;
  setText(name: string, text: string): void;
  clear(): void;
}

export const emptyDraft = (): DraftFields => ({
  id: null,
  scenario: 'fire',
  date: today(),
  time: '',
  notes: '',
  texts: {},
  looks: {},
});

export const useRecordDraft = create<DraftState>()((set) => ({
  ...storedDraft(),
  set: (change) => set(change),
  setText: (name, text) => set(({ texts }) => ({ texts: { ...texts, [name]: text } })),
  clear: () => set(emptyDraft()),
}));

useRecordDraft.subscribe(({ id, scenario, date, time, notes, texts, looks }) => {
  try {
    window.localStorage.setItem(STORED_UNDER, JSON.stringify({ id, scenario, date, time, notes, texts, looks }));
  } catch {
    // A full or closed storage loses the draft with the page; saving it to the project still works.
  }
});

function storedDraft(): DraftFields {
  try {
    const stored = JSON.parse(window.localStorage.getItem(STORED_UNDER) ?? 'null') as DraftFields | null;
    return typeof stored?.texts === 'object' ? { ...emptyDraft(), ...stored } : emptyDraft();
  } catch {
    return emptyDraft();
  }
}

/** The draft as a record in JSON, to be checked by `parseDrillRecord`; texts that are no numbers are left out. */
export function draftRecord(draft: Omit<DraftFields, 'looks'>): Record<string, unknown> {
  const values: Record<string, number | null> = {};
  for (const [name, text] of Object.entries(draft.texts)) {
    const value = readNumber(text);
    if (value !== 'not-a-number') values[name] = value;
  }
  return {
    format: 'muster/drill-record',
    schemaVersion: DRILL_RECORD_VERSION,
    profile: RECORD_PROFILE,
    scenario: draft.scenario,
    values,
    id: draft.id ?? `drill:${draft.date}-${draft.scenario}`,
    ...(draft.date === '' ? {} : { date: draft.date }),
    ...(draft.time === '' ? {} : { time: draft.time }),
    ...(draft.notes === '' ? {} : { notes: draft.notes }),
  };
}
