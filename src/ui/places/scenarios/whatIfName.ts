/** What a what-if is called where the user gave it no name: the edit in a few words. */
import type { CampusPlan } from '../../../floorplans/index.js';
import { DURATION_NAMES, type Scenario, type School, type WhatIf, type WhatIfEdit } from '../../../scenarios/index.js';
import { decimal } from '../../i18n/format.js';
import { fieldsOf } from './fields/kindFields.js';
import { placeName, planPlaces } from './planPlaces.js';
import type { SentenceWords } from './scenarioSentences.js';
import { stairPlaceId } from './stairPlaceId.js';

export function whatIfName(
  { name, change }: Pick<WhatIf, 'name' | 'change'>,
  scenario: Scenario,
  plan: CampusPlan | null,
  school: School | null,
  words: SentenceWords,
): string {
  return name ?? editName(change, scenario, plan, school, words);
}

function editName(
  edit: WhatIfEdit,
  scenario: Scenario,
  plan: CampusPlan | null,
  school: School | null,
  words: SentenceWords,
): string {
  const { say, isEnglish, time } = words;
  const gap = say('listGap');
  const places = plan === null ? [] : planPlaces(plan, ['door', 'exit', 'gate', 'stair', 'level'], isEnglish);
  const named = (id: string) => placeName(places, id);
  const className = (id: string) => {
    const found = school?.classes.find((each) => each.id === id);
    return isEnglish ? (found?.nameEn ?? found?.name ?? id) : (found?.name ?? id);
  };
  switch (edit.edit) {
    case 'closeDoor':
      return edit.atS === undefined
        ? say('whatIf.name.closeDoor', { place: named(edit.door) })
        : say('whatIf.name.closeDoorAt', { place: named(edit.door), time: time(edit.atS) });
    case 'closeStair':
      return say('whatIf.name.closeStair', { place: named(edit.stair) });
    case 'holdBack': {
      const who = [...(edit.levels ?? []).map(named), ...(edit.groups ?? []).map(className)].join(gap);
      return say('whatIf.name.holdBack', { who, time: time(edit.byS) });
    }
    case 'afterLevels':
      return say('whatIf.name.afterLevels', {
        who: edit.levels.map(named).join(gap),
        cleared: edit.cleared.map(named).join(gap),
      });
    case 'classByStair': {
      const who = [...(edit.classes ?? []).map(className), ...(edit.levels ?? []).map(named)].join(gap);
      const stairs = edit.stairs.map((id) => named(plan === null ? id : stairPlaceId(plan, id))).join(gap);
      return say('whatIf.name.classByStair', { who, stairs });
    }
    case 'walkSlower':
      return say(edit.percent < 0 ? 'whatIf.name.walkFaster' : 'whatIf.name.walkSlower', {
        percent: decimal(Math.abs(edit.percent), 0),
      });
    case 'unannounced':
      return say('whatIf.name.unannounced');
    case 'setValue': {
      const { label, value } = valueName(edit.path, edit.value, scenario, words);
      return say('whatIf.name.setValue', { label, value });
    }
  }
}

/** The label and value of an edit by path, in the words of the form. */
function valueName(
  path: string,
  value: string | number | boolean,
  scenario: Scenario,
  { say, fields, time }: SentenceWords,
) {
  const duration = DURATION_NAMES.find((name) => path === `phases.${name}`);
  if (duration !== undefined && typeof value === 'number')
    return { label: say(`duration.${duration}`) || duration, value: time(value) };
  const field = scenario.kind === 'free' ? undefined : fieldsOf(scenario.kind).find((each) => each.path === path);
  if (field === undefined) return { label: path, value: String(value) };
  return { label: fields.label(field), value: fields.value(field, value) };
}
