/** A scenario in plain sentences, to be read aloud: when, who, what happens phase by phase, and what is set apart from the usual. */
import type { CampusPlan } from '../../../floorplans/index.js';
import { drillKind, type PlannedPhase, type Scenario, type School, valueAtPath } from '../../../scenarios/index.js';
import { whole } from '../../i18n/format.js';
import { isBoardersOnly } from './boardersOnly.js';
import type { ScenarioField } from './fields/field.js';
import { fieldsOf } from './fields/kindFields.js';
import { placeIds } from './placeIds.js';
import { placeName, planPlaces } from './planPlaces.js';
import { stairPlaceId } from './stairPlaceId.js';
import type { FieldWords } from './useFieldWords.js';

/** Words by key, with values; empty for a key without words. */
export type Say = (key: string, values?: Readonly<Record<string, unknown>>) => string;

export interface SentenceWords {
  readonly say: Say;
  readonly fields: FieldWords;
  readonly isEnglish: boolean;
  /** A length of time as it is read. */
  readonly time: (timeS: number) => string;
}

interface SentenceInput {
  readonly scenario: Scenario;
  readonly plan: CampusPlan | null;
  readonly school: School | null;
  readonly planned: readonly PlannedPhase[];
}

export function scenarioSentences(input: SentenceInput, words: SentenceWords): string[] {
  const { scenario, plan } = input;
  return [
    opening(input, words),
    ...phaseSentences(input, words),
    ...(plan === null ? [] : releaseSentences(scenario, plan, input.school, words)),
    ...(plan === null ? [] : routeSentences(scenario, plan, input.school, words)),
    ...(plan === null ? [] : doorSentences(scenario, plan, words)),
    ...statedSentences(scenario, plan, words),
  ].filter((sentence) => sentence !== '');
}

function opening({ scenario, school }: SentenceInput, { say }: SentenceWords): string {
  const { kind, slot = 'lesson', population } = scenario;
  const who =
    population?.from === 'school' && school !== null
      ? isBoardersOnly(slot)
        ? say('say.who.boarders', { boarders: whole(school.boarders) })
        : say('say.who.school', { pupils: whole(school.pupils), staff: whole(school.teachers + school.otherStaff) })
      : population?.from === 'count'
        ? say('say.who.count', { count: whole(population.count) })
        : say('say.who.capacity');
  return say('say.opening', { slot: say(`say.slot.${slot}`), who, what: say(`say.what.${kind}`) });
}

function phaseSentences({ scenario, planned }: SentenceInput, { say, time }: SentenceWords): string[] {
  const kind = drillKind(scenario.kind);
  if (kind === null) return [];
  const triggers = (scenario.triggers ?? {}) as Readonly<Record<string, string>>;
  const expected = new Map(planned.map((each) => [each.phase, each]));
  return kind.phases.map((phase) => {
    // an aftershock that is not asked for does not come
    if (phase === 'aftershock' && valueAtPath(scenario, 'earthquake.aftershock') === undefined) return '';
    if (phase === 'search') return say('say.ends.search');
    const own = expected.get(phase);
    const setS = own?.basis === 'set' ? own.expectedS : null;
    if (setS !== null) return say(`say.phase.${phase}`, { time: time(setS) });
    // zero seconds by the scenario's own word: the phase does not happen
    if (own === undefined && say(`say.phase.${phase}`).includes('{{time}}')) return '';
    return say(`say.ends.${phase}_${triggers[phase] ?? ''}`) || say(`say.ends.${phase}`);
  });
}

function className(school: School | null, id: string, isEnglish: boolean): string {
  const found = school?.classes.find((each) => each.id === id);
  return isEnglish ? (found?.nameEn ?? found?.name ?? id) : (found?.name ?? id);
}

function releaseSentences(
  { release = [] }: Scenario,
  plan: CampusPlan,
  school: School | null,
  { say, isEnglish, time }: SentenceWords,
): string[] {
  const levels = planPlaces(plan, ['level'], isEnglish);
  const gap = say('listGap');
  return release.map(({ levels: onLevels = [], groups = [], afterS, afterCleared = [] }) => {
    const who = [
      ...onLevels.map((id) => placeName(levels, id)),
      ...groups.map((id) => className(school, id, isEnglish)),
    ].join(gap);
    const cleared = afterCleared.map((id) => placeName(levels, id)).join(gap);
    if (afterCleared.length === 0) return say('say.release.after', { who, time: time(afterS ?? 0) });
    return say(afterS === undefined ? 'say.release.cleared' : 'say.release.clearedAnd', {
      who,
      cleared,
      time: time(afterS ?? 0),
    });
  });
}

function routeSentences(
  { routes = [] }: Scenario,
  plan: CampusPlan,
  school: School | null,
  { say, isEnglish }: SentenceWords,
): string[] {
  const places = planPlaces(plan, ['level', 'stair', 'exit', 'gate'], isEnglish);
  const named = (ids: readonly string[]) => ids.map((id) => placeName(places, id)).join(say('listGap'));
  return routes.map(({ classes = [], levels = [], stairs = [], exits = [] }) => {
    const who = [
      ...levels.map((id) => placeName(places, id)),
      ...classes.map((id) => className(school, id, isEnglish)),
    ];
    const values = {
      who: who.join(say('listGap')),
      stairs: named(stairs.map((id) => stairPlaceId(plan, id))),
      exits: named(exits),
    };
    if (exits.length === 0) return say('say.route.stairs', values);
    return say(stairs.length === 0 ? 'say.route.exits' : 'say.route.both', values);
  });
}

function doorSentences({ doorEvents }: Scenario, plan: CampusPlan, { say, isEnglish, time }: SentenceWords): string[] {
  const places = planPlaces(plan, ['door', 'exit', 'gate', 'storey'], isEnglish);
  return doorEvents.map(({ door, state, atS }) =>
    say(atS === 0 ? `say.door.${state}` : `say.doorLater.${state}`, { door: placeName(places, door), time: time(atS) }),
  );
}

/** Everything the form states apart from the usual, in one sentence. */
function statedSentences(scenario: Scenario, plan: CampusPlan | null, words: SentenceWords): string[] {
  if (scenario.kind === 'free') return [];
  const told = fieldsOf(scenario.kind).flatMap((field) => {
    const value = valueAtPath(scenario, field.path);
    if (value === undefined || value === field.fallback) return [];
    const text = valueText(field, value, plan, words);
    return text === '' ? [] : [words.say('say.stated', { label: words.fields.label(field), value: text })];
  });
  return told.length === 0 ? [] : [words.say('say.allStated', { list: told.join(words.say('say.statedGap')) })];
}

function valueText(field: ScenarioField, value: unknown, plan: CampusPlan | null, words: SentenceWords): string {
  const { input } = field;
  if (!('of' in input))
    return input.kind === 'presence' ? words.fields.value(field, true) : words.fields.value(field, value);
  const places = plan === null ? [] : planPlaces(plan, input.of, words.isEnglish);
  const gap = words.say('listGap');
  switch (input.kind) {
    case 'place': {
      if (typeof value === 'string') return placeName(places, value);
      const [name = '', inner] = Object.entries(value as object)[0] ?? [];
      return name in (input.under ?? {}) ? placeName(places, String(inner)) : words.fields.option(field, name);
    }
    case 'places':
      return placeIds(value, input.as)
        .map((id) => placeName(places, id))
        .join(gap);
    case 'entries':
      return (value as readonly Readonly<Record<string, string>>[])
        .map(
          (entry) =>
            `${placeName(places, entry[input.place] ?? '')} ${words.fields.option(field, entry[input.column] ?? '')}`,
        )
        .join(gap);
  }
}
