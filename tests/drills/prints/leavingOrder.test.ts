import { describe, expect, it } from 'vitest';
import { leavingOrders, type RunForecast, routeSheets } from '../../../src/drills/index.js';
import { qingshanCampus } from '../../../src/floorplans/index.js';
import { presetScenario, qingshanSchool, type Scenario } from '../../../src/scenarios/index.js';

const plan = qingshanCampus();
const school = qingshanSchool();
const sheets = routeSheets(plan, school, null);
const fire = presetScenario('fire', undefined, { population: { from: 'school' } }).value as Scenario;
const forecast = (arrivedS: (index: number) => number | null): RunForecast => ({
  seed: 1,
  values: {},
  buildingClearTimeS: null,
  classes: Object.fromEntries(school.classes.map(({ id }, i) => [id, { startS: 0, arrivedS: arrivedS(i) }])),
});
const classOnFloor = (floor: number) =>
  sheets.filter(({ levelId }) => levelId === `level:zhixing-${floor}`).flatMap(({ classes }) => classes)[0]?.classId ??
  '';

describe('order of leaving', () => {
  it('[DR402] is that in which the scenario lets the floors go', () => {
    const release = [
      { levels: ['level:zhixing-4'], afterCleared: ['level:zhixing-3'] },
      { levels: ['level:zhixing-3'], afterCleared: ['level:zhixing-2'] },
      { levels: ['level:zhixing-2'], afterS: 30 },
    ];
    const orders = leavingOrders(sheets, school, { ...fire, release } as Scenario, []);
    const rankOf = (floor: number) => orders.get(classOnFloor(floor))?.order;
    expect([1, 2, 3, 4].map((floor) => rankOf(floor)?.rank)).toEqual([1, 2, 3, 4]);
    expect(rankOf(3)).toMatchObject({ source: 'release', of: 4 });
    expect(rankOf(3)?.afterClasses).toContain(classOnFloor(2));
  });

  it('[DR402] a floor that waits for two, of which one waits for the other, goes after both', () => {
    const release = [
      { levels: ['level:zhixing-4'], afterCleared: ['level:zhixing-2', 'level:zhixing-3'] },
      { levels: ['level:zhixing-3'], afterCleared: ['level:zhixing-2'] },
      { levels: ['level:zhixing-2'], afterCleared: ['level:zhixing-1'] },
    ];
    const orders = leavingOrders(sheets, school, { ...fire, release } as Scenario, []);
    expect([1, 2, 3, 4].map((floor) => orders.get(classOnFloor(floor))?.order?.rank)).toEqual([1, 2, 3, 4]);
  });

  it('[DR402] floors that wait for each other are no endless wait', () => {
    const release = [
      { levels: ['level:zhixing-2'], afterCleared: ['level:zhixing-3'] },
      { levels: ['level:zhixing-3'], afterCleared: ['level:zhixing-2'] },
    ];
    const orders = leavingOrders(sheets, school, { ...fire, release } as Scenario, []);
    expect(orders.get(classOnFloor(2))?.order?.rank).toBeGreaterThan(0);
  });

  it('[DR402] without releases is that in which runs had the classes of one floor and way arrive', () => {
    const orders = leavingOrders(sheets, school, fire, [forecast((i) => 300 - i), forecast((i) => 320 - i)]);
    const groups = new Map<string, string[]>();
    for (const { levelId, first, classes } of sheets) {
      const key = `${levelId} ${first?.stairId ?? first?.exitId}`;
      groups.set(key, [...(groups.get(key) ?? []), ...classes.map(({ classId }) => classId)]);
    }
    for (const ids of groups.values()) {
      // classes later in the school arrive earlier here
      const inOrder = [...ids].sort(
        (p, q) => school.classes.findIndex(({ id }) => id === q) - school.classes.findIndex(({ id }) => id === p),
      );
      expect(inOrder.map((id) => orders.get(id)?.order?.rank)).toEqual(inOrder.map((_, i) => i + 1));
    }
    expect(orders.get(school.classes[0]?.id ?? '')).toMatchObject({ arrivedS: 310, order: { source: 'forecast' } });
  });

  it('[DR402] without either is not known, and a class that did not arrive has no time', () => {
    for (const { order, arrivedS } of leavingOrders(sheets, school, null, []).values()) {
      expect(order).toBeNull();
      expect(arrivedS).toBeNull();
    }
    const orders = leavingOrders(sheets, school, fire, [forecast((i) => (i === 0 ? null : 100 + i))]);
    expect(orders.get(school.classes[0]?.id ?? '')).toEqual({ order: null, arrivedS: null });
  });
});
