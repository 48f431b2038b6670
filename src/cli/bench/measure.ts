/** Measures one task in this process. */
import { MusterError } from '../../model/index.js';
import {
  compileWorkload,
  constantDensityWorkload,
  createWorkload,
  prepareRun,
  type Workload,
} from '../../scenarios/index.js';
import { createSimulation, type RunEvent, type SimulationSetup } from '../../sim/index.js';
import { nodeHost } from '../nodeHost.js';
import type { BenchTask, Measurement, RunTimes } from './benchTask.js';
import { peakRssMB, startStopwatch } from './processFigures.js';

/** Steps before the opening is measured: the first ones make the direction fields. */
const OPENING_FROM_STEP = 10;
/** The opening ends here: 2.5 s in which people walk 3 m, so that the density stays what it was. */
const OPENING_UNTIL_STEP = 50;
/** The opening is repeated until so many agent-steps are counted, whatever the number of people. */
const OPENING_AGENT_STEPS = 4_000_000;

export function measure(task: BenchTask): Measurement {
  if (task.kind === 'opening') return measureOpening(task.people);
  const workload = createWorkload(task.workload);
  return task.kind === 'loop' ? measureLoop(workload, task.runs) : measureDrill(workload, task.runs);
}

function measureLoop(workload: Workload, runs: number): Measurement {
  const setupWatch = startStopwatch();
  const setup = compileWorkload(workload);
  const setupCpuS = setupWatch.cpuS();
  const { maxTimeS, dtS } = workload.scenario;
  return repeat(runs, setupCpuS, () => {
    const simulation = createSimulation(setup);
    let evacuated = 0;
    let lastStep = 0;
    const watch = startStopwatch();
    while (!simulation.isSettled && simulation.timeS < maxTimeS) {
      simulation.step();
      for (const event of simulation.drainEvents()) {
        if (!isArrival(event)) continue;
        evacuated++;
        lastStep = event.step;
      }
    }
    const times = watch.times();
    const agents = setup.occupants.length;
    return { times, agents, agentSteps: simulation.agentSteps, evacuationTimeS: lastStep * dtS, evacuated };
  });
}

function isArrival({ type }: RunEvent): boolean {
  return type === 'occupantReachedGoal';
}

function measureDrill(workload: Workload, runs: number): Measurement {
  return repeat(runs, 0, () => {
    const watch = startStopwatch();
    const { value: run, problems } = prepareRun({ ...workload, seed: workload.scenario.seed, host: nodeHost });
    if (run === null) throw new MusterError('workload-refused', problems[0]?.message ?? 'no reason given');
    while (!run.advance().done);
    const { occupants: agents, evacuated, agentSteps, evacuationTimeS } = run.result();
    return { times: watch.times(), agents, agentSteps, evacuated, evacuationTimeS: evacuationTimeS ?? Number.NaN };
  });
}

interface OneRun extends Omit<Measurement, 'times' | 'setupCpuS' | 'peakRssMB'> {
  readonly times: RunTimes;
}

/** Does the same run so many times; what the process held is taken after the first, which later ones would add to. */
function repeat(runs: number, setupCpuS: number, run: () => OneRun): Measurement {
  const first = run();
  const heldMB = peakRssMB();
  const times = [first.times];
  while (times.length < runs) times.push(run().times);
  return { ...first, times, setupCpuS, peakRssMB: heldMB };
}

function measureOpening(people: number): Measurement {
  const setup = compileWorkload(constantDensityWorkload(people));
  // the compiler learns the code on the first pass, which is not counted
  runOpenings(setup, OPENING_AGENT_STEPS / 4);
  const { agentSteps, times } = runOpenings(setup, OPENING_AGENT_STEPS);
  const none = { setupCpuS: 0, evacuationTimeS: 0, evacuated: 0 };
  return { agents: people, agentSteps, times: [times], ...none, peakRssMB: peakRssMB() };
}

function runOpenings(setup: SimulationSetup, least: number): { readonly agentSteps: number; readonly times: RunTimes } {
  let agentSteps = 0;
  let cpuS = 0;
  let wallS = 0;
  while (agentSteps < least) {
    const simulation = createSimulation(setup);
    while (simulation.stepCount < OPENING_FROM_STEP) simulation.step();
    const before = simulation.agentSteps;
    const watch = startStopwatch();
    while (simulation.stepCount < OPENING_UNTIL_STEP) {
      simulation.step();
      simulation.drainEvents();
    }
    const times = watch.times();
    cpuS += times.cpuS;
    wallS += times.wallS;
    agentSteps += simulation.agentSteps - before;
  }
  return { agentSteps, times: { cpuS, wallS } };
}
