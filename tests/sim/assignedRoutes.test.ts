import { describe, expect, it } from 'vitest';
import { barredCrossings, createSimulation, type RunEvent, type SimulationSetup } from '../../src/sim/index.js';
import { opening, planOf, space } from '../scenarios/support/plans.js';
import { compile, crowdIn, runUntilSettled } from '../support/crowd.js';

/** A room with an exit in the west, and one in the east behind a lobby; who starts is nearer to the west. */
function setup(route?: { keepsOutOf?: number[]; passesBy?: number[] }, count = 1): SimulationSetup {
  const plan = planOf(
    [space('room', 'hall', [0, 0, 30, 6]), space('lobby', 'hall', [30.2, 0, 40, 6])],
    [
      opening('west', 'exit', [-0.1, 2], [-0.1, 3.4], ['room']),
      opening('lobby door', 'door', [30.1, 2], [30.1, 3.4], ['room', 'lobby']),
      opening('east', 'exit', [40.1, 2], [40.1, 3.4], ['lobby']),
    ],
  );
  const { cells, graph, exits } = compile(plan);
  const people = crowdIn(cells, 'room', count, 1).map((each) => ({ ...each, startS: 0 }));
  const occupants = people.map((each) => (count === 1 ? { ...each, x: 8, y: 3 } : each));
  const base = { cells, graph, goals: exits, lines: [], dtS: 0.05, seed: 1 };
  if (!route) return { ...base, occupants };
  const routes = [{ keepsOutOf: [], passesBy: [], ...route }];
  return { ...base, routes, occupants: occupants.map((each) => ({ ...each, route: 0 })) };
}

const WEST = 0;
const LOBBY_DOOR = 1;
const EAST = 2;

function leave(of: SimulationSetup, order: (simulation: ReturnType<typeof createSimulation>) => void = () => {}) {
  const simulation = createSimulation(of);
  simulation.step();
  order(simulation);
  const events = runUntilSettled(simulation, 300);
  const out = events.flatMap((event) => (event.type === 'occupantLeftBuilding' ? [event.portal] : []));
  return { out, events, givenUp: events.filter(isGivenUp), hasRoute: simulation.hasRoute(0) };
}
const isGivenUp = (event: RunEvent) => event.type === 'drillNoted' && event.note === 'routeGivenUp';

describe('people with a route of their own', () => {
  it('[SIM294] leave by the exit that is left to them, and keep out of the cells that are not theirs', () => {
    expect(leave(setup()).out).toEqual([WEST]);
    expect(leave(setup({ passesBy: [WEST] }))).toMatchObject({ out: [EAST], givenUp: [], hasRoute: true });
    const crowd = leave(setup({ keepsOutOf: [1] }, 60));
    expect(crowd.out).toEqual(Array(60).fill(WEST));
    expect(crowd.events.filter((event) => event.type === 'occupantPassedPortal' && event.portal !== WEST)).toEqual([]);
  });

  it('[SIM294] who is where they should have kept out of may go on through it, and not come in again', () => {
    const { cells } = setup();
    const barred = [...barredCrossings(cells, { keepsOutOf: [1], passesBy: [WEST] })];
    const into = cells.portals[LOBBY_DOOR]?.b === 1 ? 0 : 1;
    // from the lobby back into the room, and out of it, is free; into it from the room or from outside is not
    const expected = [1, 1, 0, 0, 0, 1];
    expected[2 * LOBBY_DOOR + into] = 1;
    expect(barred).toEqual(expected);
  });

  it('[SIM295] where their route leads nowhere any more they take any way, and the log says so once', () => {
    const shut = leave(setup({ passesBy: [WEST] }), (simulation) => simulation.setPortalState(EAST, 'closed'));
    expect(shut).toMatchObject({ out: [WEST], hasRoute: false });
    expect(shut.givenUp).toMatchObject([{ occupant: 0, cell: 0 }]);
    const never = leave(setup({ passesBy: [WEST, EAST] }), () => {});
    expect(never).toMatchObject({ out: [WEST], hasRoute: false });
  });

  it('[SIM295] where there is no way at all the route is kept until there is one', () => {
    const simulation = createSimulation(setup({ passesBy: [WEST] }));
    simulation.step();
    for (const portal of [WEST, EAST]) simulation.setPortalState(portal, 'closed');
    for (let step = 0; step < 300; step++) simulation.step();
    expect(simulation.hasRoute(0)).toBe(true);
    simulation.setPortalState(EAST, 'open');
    const events = runUntilSettled(simulation, 300);
    expect(events.filter(isGivenUp)).toEqual([]);
    expect(events.flatMap((event) => (event.type === 'occupantLeftBuilding' ? [event.portal] : []))).toEqual([EAST]);
  });

  it('[SIM296] who is sent elsewhere is free of it, and a wrong turn may lead off it', () => {
    const sent = leave(setup({ passesBy: [WEST] }), (simulation) =>
      simulation.sendOccupants([0], { kind: 'exits', goals: [WEST] }),
    );
    expect(sent).toMatchObject({ out: [WEST], givenUp: [], hasRoute: false });
    const wrong = leave(setup({ passesBy: [WEST] }), (simulation) => {
      simulation.step();
      simulation.passBy([0], LOBBY_DOOR);
    });
    expect(wrong).toMatchObject({ out: [WEST], hasRoute: false });
    expect(wrong.givenUp).toMatchObject([{ occupant: 0, portal: LOBBY_DOOR }]);
  });

  it('[SIM297] a route that leaves nothing out changes nothing', () => {
    const free = leave(setup(undefined, 40));
    const onRoute = leave(setup({}, 40));
    expect(onRoute.events).toEqual(free.events);
    expect(free.events.length).toBeGreaterThan(100);
  });
});
