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
import type { BenchTask, Measurement } from './benchTask.js';
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
  return task.kind === 'loop' ? measureLoop(workload) : measureRun(workload);
}

/** Workloads of at most so many people are run a second time, to see what the engine does once it is compiled. */
const MOST_FOR_WARM = 10_000;

/** Processor time of the same steps in a process that has done them before, s. */
function warmCpuS(setup: SimulationSetup, maxTimeS: number): number {
  const simulation = createSimulation(setup);
  const watch = startStopwatch();
  while (!simulation.isSettled && simulation.timeS < maxTimeS) {
    simulation.step();
    simulation.drainEvents();
  }
  return watch.cpuS();
}

function measureLoop(workload: Workload): Measurement {
  const setupWatch = startStopwatch();
  const setup = compileWorkload(workload);
  const simulation = createSimulation(setup);
  const setupCpuS = setupWatch.cpuS();
  const { maxTimeS, dtS } = workload.scenario;
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
  const cpuS = watch.cpuS();
  const wallS = watch.wallS();
  const agents = setup.occupants.length;
  const { agentSteps } = simulation;
  const cold = { agents, agentSteps, cpuS, wallS, setupCpuS, evacuationTimeS: lastStep * dtS, evacuated };
  // before the second run, which would add to it
  const memory = { peakRssMB: peakRssMB() };
  if (agents > MOST_FOR_WARM) return { ...cold, ...memory };
  return { ...cold, ...memory, warmCpuS: warmCpuS(setup, maxTimeS) };
}

function isArrival({ type }: RunEvent): boolean {
  return type === 'occupantReachedGoal';
}

function measureRun(workload: Workload): Measurement {
  const watch = startStopwatch();
  const { value: run, problems } = prepareRun({ ...workload, seed: workload.scenario.seed, host: nodeHost });
  if (run === null) throw new MusterError('workload-refused', problems[0]?.message ?? 'no reason given');
  while (!run.advance().done);
  const { occupants: agents, evacuated, agentSteps, evacuationTimeS } = run.result();
  const cpuS = watch.cpuS();
  const wallS = watch.wallS();
  const figures = { agents, agentSteps, cpuS, wallS, setupCpuS: 0, evacuated, peakRssMB: peakRssMB() };
  return { ...figures, evacuationTimeS: evacuationTimeS ?? Number.NaN };
}

function measureOpening(people: number): Measurement {
  const setup = compileWorkload(constantDensityWorkload(people));
  // the compiler learns the code on the first pass, which is not counted
  runOpenings(setup, OPENING_AGENT_STEPS / 4);
  const { agentSteps, cpuS, wallS } = runOpenings(setup, OPENING_AGENT_STEPS);
  const none = { setupCpuS: 0, evacuationTimeS: 0, evacuated: 0 };
  return { agents: people, agentSteps, cpuS, wallS, ...none, peakRssMB: peakRssMB() };
}

function runOpenings(setup: SimulationSetup, least: number): Pick<Measurement, 'agentSteps' | 'cpuS' | 'wallS'> {
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
    cpuS += watch.cpuS();
    wallS += watch.wallS();
    agentSteps += simulation.agentSteps - before;
  }
  return { agentSteps, cpuS, wallS };
}
