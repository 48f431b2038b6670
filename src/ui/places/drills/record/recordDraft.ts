/** The drill record being written, kept on this device until it is saved to the project or cleared. */
import { create } from 'zustand';
import {
  DRILL_RECORD_VERSION,
  judgedBy,
  type OwnThreshold,
  profileValueNames,
  SCORE_PROFILES,
  type ScoreProfile,
} from '../../../../drills/index.js';
import { type Problem, problem } from '../../../../model/index.js';
import { today } from '../../../i18n/format.js';
import { readDraft, writeDraft } from '../../../storage/storedDraft.js';
import { PROFILE_SCENARIOS, readNumber } from './recordFields.js';
import type { Seen } from './withLooks.js';

const STORED_UNDER = 'muster.record-draft';

/** What was typed of a class. */
export interface ClassDraft {
  readonly name: string;
  readonly start: string;
  readonly arrived: string;
}

export interface DraftFields {
  readonly id: string | null;
  readonly profile: ScoreProfile;
  readonly scenario: string;
  readonly date: string;
  readonly time: string;
  readonly notes: string;
  /** What was typed, by name of the value; what another profile asks for is kept until the draft is cleared. */
  readonly texts: Readonly<Record<string, string>>;
  /** By id of the class. */
  readonly classes: Readonly<Record<string, ClassDraft>>;
  /** What was seen of late findings, by their ids. */
  readonly looks: Readonly<Record<string, Seen>>;
}

interface DraftState extends DraftFields {
  set(change: Partial<DraftFields>): void;
  setProfile(profile: ScoreProfile): void;
  setText(name: string, text: string): void;
  setClass(id: string, draft: ClassDraft): void;
  clear(): void;
}

export const emptyDraft = (): DraftFields => ({
  id: null,
  profile: 'evac_day',
  scenario: 'fire',
  date: today(),
  time: '',
  notes: '',
  texts: {},
  classes: {},
  looks: {},
});

export const useRecordDraft = create<DraftState>()((set) => ({
  ...storedDraft(),
  set: (change) => set(change),
  setProfile: (profile) =>
    set(({ scenario }) => {
      const offered = PROFILE_SCENARIOS[profile];
      return { profile, scenario: offered.includes(scenario) ? scenario : offered[0] };
    }),
  setText: (name, text) => set(({ texts }) => ({ texts: { ...texts, [name]: text } })),
  setClass: (id, draft) => set(({ classes }) => ({ classes: { ...classes, [id]: draft } })),
  clear: () => set(emptyDraft()),
}));

useRecordDraft.subscribe(({ id, profile, scenario, date, time, notes, texts, classes, looks }) => {
  const fields: DraftFields = { id, profile, scenario, date, time, notes, texts, classes, looks };
  writeDraft(STORED_UNDER, fields);
});

function storedDraft(): DraftFields {
  const stored = readDraft(STORED_UNDER) as DraftFields | null;
  const isOurs = typeof stored?.texts === 'object' && SCORE_PROFILES.includes(stored.profile ?? 'evac_day');
  return isOurs ? { ...emptyDraft(), ...stored } : emptyDraft();
}

function classTimes(classes: DraftFields['classes']): object[] {
  return Object.entries(classes).flatMap(([id, { name, start, arrived }]) => {
    const [startS, arrivedS] = [readNumber(start), readNumber(arrived)];
    const known = {
      ...(typeof startS === 'number' ? { startS } : {}),
      ...(typeof arrivedS === 'number' ? { arrivedS } : {}),
    };
    return Object.keys(known).length === 0 ? [] : [{ id, name, ...known }];
  });
}

/** What was typed and is no number: a record without it would lose it in silence. */
export function unreadInDraft({
  profile,
  texts,
  classes,
}: Pick<DraftFields, 'profile' | 'texts' | 'classes'>): Problem[] {
  const isUnread = (text: string | undefined) => text !== undefined && readNumber(text) === 'not-a-number';
  const tell = (name: string, text: string) => {
    const message = `"${name}" is “${text}”, which is no number. Write it as 141 or 2:21, or leave it empty.`;
    return problem('error', 'record-value-unread', `values.${name}`, message, { values: { name, text } });
  };
  return [
    ...profileValueNames(profile).flatMap((name) => (isUnread(texts[name]) ? [tell(name, texts[name] ?? '')] : [])),
    ...Object.values(classes).flatMap(({ name, start, arrived }) =>
      [start, arrived].filter(isUnread).map((text) => tell(name, text)),
    ),
  ];
}

/**
 * The draft as a record in JSON, to be checked by `parseDrillRecord`; texts that are no numbers are left out.
 *
 * @param own - what the school judges by in place of the rubric's thresholds
 */
export function draftRecord(
  draft: Omit<DraftFields, 'looks'>,
  own: readonly OwnThreshold[] = [],
): Record<string, unknown> {
  const { profile, scenario } = draft;
  const values: Record<string, number | null> = {};
  const asked = new Set(profileValueNames(profile));
  for (const [name, text] of Object.entries(draft.texts)) {
    const value = readNumber(text);
    if (value !== 'not-a-number' && asked.has(name)) values[name] = value;
  }
  const times = classTimes(draft.classes);
  const suffix = profile === 'evac_day' ? '' : `-${profile}`;
  return {
    format: 'muster/drill-record',
    schemaVersion: DRILL_RECORD_VERSION,
    profile,
    scenario,
    values,
    ...judgedBy(profile, scenario, own),
    id: draft.id ?? `drill:${draft.date}-${scenario}${suffix}`,
    ...(profile === 'night_dormitory' ? { kind: 'night', slot: 'night' } : {}),
    ...(draft.date === '' ? {} : { date: draft.date }),
    ...(draft.time === '' ? {} : { time: draft.time }),
    ...(draft.notes === '' ? {} : { notes: draft.notes }),
    ...(times.length === 0 ? {} : { classTimes: times }),
  };
}
