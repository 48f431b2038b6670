/** What holds at night where a scenario does not say, each with where it comes from. */
import type { CampusPlan } from '../floorplans/index.js';
import type { Dress, LightLevel, Loudness, SleepProfile, SourcedValue } from '../sim/index.js';
import type { DoorRelease, KnockingOrder, NightSignal, ScenarioNight } from './nightScenario.js';

/** A default with its provenance, for the screen that shows it. */
export interface SourcedDefault<T> extends SourcedValue<T> {
  readonly meaning: string;
}

const TEN_RULES = 'MoE notice 教发厅〔2024〕1号';

function judged<T>(value: T, unit: string, meaning: string, source: string): SourcedDefault<T> {
  return { value, unit, meaning, source: `Judgement: ${source}`, status: 'judgement', confidence: 'low' };
}

export const NIGHT_DEFAULTS = {
  signalKind: judged<NightSignal>('tone', '-', 'what sounds in the dormitories', 'what most schools have'),
  loudness: {
    value: 'corridor',
    unit: '-',
    meaning: 'where the sounders are',
    source: `GB 50116-2013, 6.5.2: at least 60 dB, no sounder in each room (seen in quotations); ${TEN_RULES}: one on each floor`,
    status: 'secondary',
    confidence: 'medium',
  } satisfies SourcedDefault<Loudness> as SourcedDefault<Loudness>,
  soundsForS: judged(300, 's', 'from the alarm until it falls silent', 'as long as the studies of waking rang'),
  sleep: judged<SleepProfile>(
    'deepSleep',
    '-',
    'how people sleep when the alarm comes',
    'the case to plan for; a drill at lights-out finds most of them awake',
  ),
  dress: judged<Dress>('clothes', '-', 'what people put on', 'warm clothing is on the lists for night drills'),
  light: judged<LightLevel>('emergency', '-', 'light on the way', 'lights are out and emergency lighting works'),
  torches: judged(true, '-', 'whether those who guide carry torches', 'on the lists for night drills'),
  knockingStartS: judged(
    20,
    's',
    'from the alarm until a warden sets out',
    'on duty and dressed, fetches torch and keys',
  ),
  knockingPerRoomS: judged(6, 's', 'knocking and calling at one door', 'twice, and a look whether they stir'),
  knockingOrder: judged<KnockingOrder>('nearestFirst', '-', 'which room first', 'along the way a warden goes anyway'),
  releaseS: judged(2, 's', 'from the alarm until a door that it releases is open', 'a magnet that lets go'),
  unlockingS: judged(15, 's', 'from standing at a locked door until it is open', 'finding the key, by torchlight'),
  sweepPerRoomS: judged(8, 's', 'looking into one room and at each bed', 'eight beds, a second each'),
} as const;

type Lock = NonNullable<CampusPlan['buildings'][number]['levels'][number]['openings'][number]['lock']>;

/**
 * What unlocks a door at night that the scenario does not name; null for a lock that anyone inside can open.
 *
 * Sources: 教发厅〔2024〕1号 asks for doors that open by themselves and by hand from both sides, which an electric lock
 * can; the rest is what the lock is.
 */
export const RELEASE_OF_LOCK: Readonly<Record<Lock, DoorRelease | null>> = {
  none: null,
  thumbturn: null,
  pushBar: null,
  key: 'manager',
  electric: 'onAlarm',
};

/** The scenario's night with nothing left open. */
export interface Night {
  readonly signal: { readonly kind: NightSignal; readonly loudness: Loudness; readonly soundsForS: number };
  readonly sleep: SleepProfile;
  readonly dress: Dress;
  /** Light in a building, by its id; on the ground outside with null. */
  readonly lightOf: (buildingId: string | null) => LightLevel;
  readonly knocking: { readonly startS: number; readonly perRoomS: number; readonly order: KnockingOrder };
  /** What the scenario says of doors by id; others go by {@link RELEASE_OF_LOCK}. */
  readonly lockedDoors: ReadonlyMap<string, DoorRelease>;
  /** Of all ways out of the dormitories; null where they go by their locks. */
  readonly gate: DoorRelease | null;
  readonly releaseS: number;
  readonly unlockingS: number;
  readonly sweepPerRoomS: number;
}

/** The scenario's own values, with defaults for those it does not state. */
export function resolveNight(stated: ScenarioNight = {}): Night {
  const { signal, light, knocking, lockedDoors = [] } = stated;
  const defaults = NIGHT_DEFAULTS;
  const hasTorches = light?.torches ?? defaults.torches.value;
  const inBuilding = new Map(light?.buildings?.map((each) => [each.building, each.light]));
  const lightOf = (buildingId: string | null): LightLevel => {
    const own = buildingId === null ? undefined : inBuilding.get(buildingId);
    const found = own ?? light?.everywhere ?? defaults.light.value;
    return found === 'dark' && hasTorches ? 'torches' : found;
  };
  return {
    signal: {
      kind: signal?.kind ?? defaults.signalKind.value,
      loudness: signal?.loudness ?? defaults.loudness.value,
      soundsForS: signal?.soundsForS ?? defaults.soundsForS.value,
    },
    sleep: stated.sleep ?? defaults.sleep.value,
    dress: stated.dress ?? defaults.dress.value,
    lightOf,
    knocking: {
      startS: knocking?.startS ?? defaults.knockingStartS.value,
      perRoomS: knocking?.perRoomS ?? defaults.knockingPerRoomS.value,
      order: knocking?.order ?? defaults.knockingOrder.value,
    },
    lockedDoors: new Map(lockedDoors.map(({ door, releases }) => [door, releases])),
    gate: stated.gate ?? null,
    releaseS: stated.releaseS ?? defaults.releaseS.value,
    unlockingS: stated.unlockingS ?? defaults.unlockingS.value,
    sweepPerRoomS: stated.sweepPerRoomS ?? defaults.sweepPerRoomS.value,
  };
}
