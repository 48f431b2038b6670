import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import { checkScenarioAgainstPlan } from '../../src/scenarios/checkScenarioAgainstPlan.js';
import { parseScenario } from '../../src/scenarios/index.js';
import { problemText } from '../../src/ui/i18n/problemText.js';
import texts from '../../src/ui/i18n/zh-CN/problems.js';
import { box, schoolhouse } from './support/plans.js';

const words = i18next.createInstance();
await words.init({ lng: 'zh-CN', resources: { 'zh-CN': { problems: texts } }, interpolation: { escapeValue: false } });

function told(more: object) {
  const occupants = [{ id: 'one', level: '0', area: box(1, 1, 3, 3), count: 1 }];
  const given = { format: 'muster/scenario', schemaVersion: 1, kind: 'fire', occupants, ...more };
  const { value, problems } = parseScenario(given);
  if (!value) throw new Error(problems.map((each) => each.message).join('\n'));
  const found = checkScenarioAgainstPlan(value, schoolhouse());
  return found.map((each) => ({ path: each.path, en: each.message, zh: problemText(each, words.t) }));
}

const NAMED = { name: '秋季演练', nameEn: 'Autumn drill' };

describe('what a scenario names and the plan does not have', () => {
  it.each([
    ['fire.space', { fire: { space: 'room-9' } }, 'room-9'],
    ['fire.level', { fire: { level: '9', at: [1, 1] } }, '9'],
    ['fire.detectors.rooms[0]', { fire: { space: 'room-1', detectors: { rooms: ['room-8'] } } }, 'room-8'],
    ['release[0].levels[0]', { release: [{ levels: ['7'], afterS: 5 }] }, '7'],
    ['routes[0].levels[0]', { routes: [{ levels: ['6'], exits: ['exit'] }] }, '6'],
    ['smoke[0].space', { smoke: [{ space: 'room-7', series: [[0, 1]] }] }, 'room-7'],
  ])('[SC556] %s is told by the name of the scenario', (path, more, name) => {
    const problem = told({ ...NAMED, ...more }).find((each) => each.path === path);
    expect(problem?.zh).toMatch(/^秋季演练：/);
    expect(problem?.zh).toContain(`「${name}」`);
    expect(problem?.en).toContain(`“${name}”`);
    expect(problem?.zh).not.toContain(path);
    expect(problem?.en).not.toContain(path);
  });

  it('[SC556] without a name it is called by its kind, and people by their own id', () => {
    expect(told({ fire: { space: 'room-9' } })[0]?.zh).toMatch(/^火灾疏散演练：/);
    expect(told({ fire: { space: 'room-9' } })[0]?.en).toMatch(/^“Fire drill”: /);
    const occupants = [{ id: '访客', level: '3', area: box(1, 1, 3, 3), count: 1 }];
    expect(told({ occupants })[0]?.zh).toMatch(/^访客：图上没有楼层「3」/);
  });
});
