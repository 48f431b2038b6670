/** The one place where plan, people, drill machine and simulation meet. */
import { hashDocument, type Outcome, type Problem, problem } from '../../model/index.js';
import {
  alarmStart,
  createRunHash,
  createSimulation,
  createTenability,
  DEFAULT_MOVEMENT_MODEL,
  FRAME_INTERVAL_S,
  type Frame,
  findBottlenecks,
  hashRun,
  type RunEvent,
  type RunHeader,
  type RunRecord,
  roundFigures,
  summariseRun,
} from '../../sim/index.js';
import { drillKind } from '../conduct/drillKinds.js';
import type { Scenario } from '../scenario.js';
import { createCompanions } from './companions.js';
import { type CompiledRun, compileRun } from './compileRun.js';
import { startDrill } from './drillRun.js';
import { ENGINE_VERSION } from './engineVersion.js';
import { ringPolygon } from './exitAreas.js';
import { freeFlowTime } from './freeFlowTime.js';
import { groupStarts } from './groupStarts.js';
import { postPasses } from './postPasses.js';
import { watchAdherence } from './routeAdherence.js';
import type { PreparedRun, RunRequest, RunResult, RunUpdate } from './runRequest.js';

/** Checks, places people and compiles; a run that would be wrong is refused with its problems. */
export function prepareRun(request: RunRequest): Outcome<PreparedRun> {
  const { people, seed } = request;
  const scenario: Scenario = {
    ...request.scenario,
    seed,
    ...(people === undefined ? {} : { population: { from: 'count', count: people } as const }),
  };
  if (!Number.isSafeInteger(seed)) {
    const message = `The seed has to be a whole number, not ${seed}.`;
    return { value: null, problems: [problem('error', 'seed-not-whole', 'seed', message)] };
  }
  const compiled = compileRun(request, scenario);
  if (compiled.value === null) return compiled;
  return { value: createRun(request, scenario, compiled.value, compiled.problems), problems: compiled.problems };
}

function createRun(
  { plan, school, host }: RunRequest,
  scenario: Scenario,
  compiled: CompiledRun,
  problems: readonly Problem[],
): PreparedRun {
  const { setup, cells, population, doors, releases, routes } = compiled;
  const kind = drillKind(scenario.kind);
  const { dtS, maxTimeS, measurements } = scenario;
  const header: RunHeader = {
    engine: ENGINE_VERSION,
    planHash: hashDocument(plan, host),
    // who takes part is part of the scenario, wherever it is written
    scenarioHash: hashDocument(
      school && scenario.population?.from === 'school' ? { scenario, school } : scenario,
      host,
    ),
    seed: scenario.seed,
    dtS,
  };
  const company = createCompanions(population);
  const occupants = company.table;
  const goals = setup.goals.map(({ id, name, nameEn, kind }) => ({ id, name, nameEn, kind }));
  const lines = setup.lines.map(({ id }) => id);
  const frames: Frame[] = [];
  const events: RunEvent[] = [];
  const hash = createRunHash(host);
  const simulation = createSimulation(setup);
  const tenability = setup.hazards ? createTenability(setup.hazards, cells) : null;
  const drill = kind
    ? startDrill(kind, compiled.drillInput, {
        ...{ plan, scenario, school, cells, graph: setup.graph, population, simulation, doors, releases },
        durations: compiled.drillInput.durations,
        goals: setup.goals,
        ownGoals: setup.occupants.map((each) => each.goal),
        firstPlace: compiled.firstPlace,
      })
    : null;
  if (!drill && scenario.release) releases.alarm(simulation);
  const adherence = routes ? watchAdherence(routes, population, cells) : null;
  let cpuMs = 0;
  let last: RunUpdate | null = null;
  let digest: string | null = null;

  function isDone(): boolean {
    if (simulation.timeS >= maxTimeS - dtS / 2) return true;
    return drill ? drill.isClosed : simulation.isSettled && !doors.isPending && !releases.isPending;
  }

  function stepToNextFrame(into: RunEvent[]): void {
    const nextS = frames.length * FRAME_INTERVAL_S;
    while (simulation.timeS < nextS - dtS / 2 && !isDone()) {
      doors.apply(simulation);
      simulation.step();
      const stepped = simulation.drainEvents();
      releases.follow(simulation, stepped);
      adherence?.follow(simulation, stepped);
      into.push(...stepped, ...(drill?.follow(stepped) ?? []));
    }
  }

  function advance(): RunUpdate {
    if (last?.done) return { ...last, events: [] };
    const startMs = host.nowMs();
    const fresh: RunEvent[] = frames.length === 0 ? (drill?.follow([]) ?? []) : [];
    if (frames.length > 0) stepToNextFrame(fresh);
    const done = isDone();
    if (done) {
      simulation.finish(drill?.restIsDone, drill?.asleep());
      fresh.push(...simulation.drainEvents(), ...(drill?.cutOff() ?? []));
    }
    const frame = company.frame(simulation.frame());
    const ofAll = company.events(fresh);
    for (const event of ofAll) {
      events.push(event);
      hash.addEvent(event);
    }
    frames.push(frame);
    hash.addFrame(frame);
    cpuMs += host.nowMs() - startMs;
    last = { frame, events: ofAll, phase: drill?.phase ?? '', done };
    return last;
  }

  const record = (): RunRecord => ({ header, occupants, goals, lines, events, frames });

  const watched = (phases: RunResult['phases']) =>
    roundFigures({
      groupStarts: groupStarts(record(), alarmStart(phases)),
      postPasses: postPasses(record(), cells, plan),
    });

  function result(): RunResult {
    if (last?.done) digest ??= hash.hex();
    const summary = summariseRun({
      record: record(),
      cells,
      lines: setup.lines,
      areas: measurements.areas.map(({ id, level, polygon, method }) => ({
        id,
        planeId: level,
        polygon: ringPolygon(polygon),
        method,
      })),
      bottlenecks: findBottlenecks(record(), cells, plan),
      simulatedS: simulation.timeS,
      hash: digest ?? hashRun(record(), host),
      doses: company.numbers(simulation.doses),
      agentSteps: simulation.agentSteps,
      cpuS: cpuMs / 1000,
      wallS: cpuMs / 1000,
    });
    const { movementModel = DEFAULT_MOVEMENT_MODEL, doorFlow = 'emergent', paceShare, reactionShare } = scenario;
    const freeFlowTimeS = drill ? freeFlowTime(record(), cells, alarmStart(summary.phases)) : null;
    const free = drill ? { freeFlowTimeS: roundFigures(freeFlowTimeS), ...watched(summary.phases) } : {};
    return {
      ...summary,
      ...free,
      ...drill?.figures(),
      ...(adherence ? { routeAdherence: roundFigures(adherence.figures()) } : {}),
      movementModel,
      doorFlow,
      ...(paceShare === undefined ? {} : { paceShare }),
      ...(reactionShare === undefined ? {} : { reactionShare }),
      ...(tenability ? { tenability: tenability(record()) } : {}),
      problems,
    };
  }

  return { occupants, cells, goals, lines, header, maxTimeS, advance, result, record };
}
