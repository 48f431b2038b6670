import { describe, expect, it } from 'vitest';
import { createNodeDensity, type Frame, OCCUPANT_STATE } from '../../src/sim/index.js';
import { compile } from '../support/crowd.js';
import { twoStoreyPlan } from '../support/twoStoreyPlan.js';

const { cells } = compile(twoStoreyPlan());
const flight = cells.cells.findIndex((cell) => cell.id === 'stair:a-1/flight-0');
const corridor = cells.cells.findIndex((cell) => cell.id === 'space:0-corridor');

function frameOf(people: readonly (readonly [cell: number, x: number, y: number])[]): Frame {
  return {
    step: 0,
    timeS: 0,
    xCm: Int32Array.from(people, ([, x]) => Math.round(100 * x)),
    yCm: Int32Array.from(people, ([, , y]) => Math.round(100 * y)),
    cell: Int16Array.from(people, ([cell]) => cell),
    state: new Uint8Array(people.length).fill(OCCUPANT_STATE.walking),
  };
}

describe('node density', () => {
  it('[SIM77] a flight is one node: its people over its floor, once they have been there for five seconds', () => {
    const density = createNodeDensity(cells);
    const people = Array.from({ length: 12 }, (_, k) => [flight, 16.5 + 0.1 * k, 3] as const);
    for (let second = 0; second < 5; second++) density.push(frameOf(people));
    expect(density.at(flight, 17, 4)).toBeCloseTo(12 / (1.8 * 3.36), 6);
    expect(density.at(corridor, 8, 1)).toBe(0);
  });

  it('[SIM77] a crowd of one second counts a fifth in the five-second mean', () => {
    const density = createNodeDensity(cells);
    density.push(frameOf([[flight, 17, 3]]));
    for (let second = 0; second < 4; second++) density.push(frameOf([]));
    expect(density.at(flight, 17, 3)).toBeCloseTo(0.2 / (1.8 * 3.36), 6);
    density.push(frameOf([]));
    expect(density.at(flight, 17, 3)).toBeCloseTo(0, 9);
  });

  it('[SIM77] in front of a door the floor within 2 m counts', () => {
    const density = createNodeDensity(cells);
    const people = Array.from({ length: 10 }, (_, k) => [corridor, 1 + 0.1 * k, 2] as const);
    for (let second = 0; second < 5; second++) density.push(frameOf(people));
    // nine of the ten stand within 2 m of the main door, 1.8 m wide in the end wall; 4.79 m² of floor lie so near to it
    expect(density.at(corridor, 1.5, 2)).toBeCloseTo(9 / 4.79, 2);
  });
});
