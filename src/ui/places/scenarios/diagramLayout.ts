/**
 * Where the phases and arrows of a machine are drawn: phases from left to right in their order, arrows to the next one
 * straight, those that skip phases as arcs above, those that go back as arcs below.
 */
import type { MachineGraph, MachineLink } from '../../../scenarios/index.js';

export interface DiagramBox {
  readonly phase: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DiagramArrow {
  readonly from: string;
  readonly to: string;
  /** All transitions between the two. */
  readonly links: readonly MachineLink[];
  readonly path: string;
  /** A return, as after an aftershock: drawn dashed. */
  readonly isBack: boolean;
  /** It leaves phases out: drawn fainter. */
  readonly isSkip: boolean;
}

export interface Diagram {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly DiagramBox[];
  readonly arrows: readonly DiagramArrow[];
}

const BOX = { leastWidth: 66, mostWidth: 112, height: 44 } as const;
const GAP = 20;
const END_WIDTH = 22;
const ARC_STEP = 15;
const AIR = 8;

/** @param room - width there is, px; the picture is wider where the phases need it */
export function diagramLayout({ phases, links }: MachineGraph, room: number): Diagram {
  const count = phases.length;
  const free = (room - END_WIDTH - count * GAP - 2 * AIR) / Math.max(1, count);
  const width = Math.min(BOX.mostWidth, Math.max(BOX.leastWidth, Math.floor(free)));
  const rank = new Map(phases.map(({ phase }, index) => [phase, index]));
  // the end of the drill stands right of the last phase
  rank.set('', count);
  const byPair = new Map<string, MachineLink[]>();
  for (const link of links) {
    const key = `${link.from}>${link.to}`;
    byPair.set(key, [...(byPair.get(key) ?? []), link]);
  }
  const pairs = [...byPair.values()].map((each) => {
    const [{ from, to }] = each as [MachineLink, ...MachineLink[]];
    const span = (rank.get(to) ?? 0) - (rank.get(from) ?? 0);
    return { from, to, links: each, span };
  });
  const above = Math.max(0, ...pairs.map(({ span }) => (span > 1 ? span : 0)));
  const below = Math.max(0, ...pairs.map(({ span }) => (span < 0 ? -span : 0)));
  const rise = (span: number) => (span === 0 ? 0 : AIR + Math.min(6, span) * ARC_STEP);
  const top = AIR + (above > 0 ? rise(above) : 0);
  const left = (index: number) => AIR + index * (width + GAP);
  const boxes = phases.map(({ phase }, index) => ({ phase, x: left(index), y: top, width, height: BOX.height }));
  const arrows = pairs.map(({ from, to, links: own, span }) => {
    const start = rank.get(from) ?? 0;
    const end = rank.get(to) ?? 0;
    return { from, to, links: own, isBack: span < 0, isSkip: span > 1, path: pathOf(start, end) };
  });

  function pathOf(from: number, to: number): string {
    const span = to - from;
    const middle = top + BOX.height / 2;
    const into = to === count ? left(to) : left(to);
    if (span === 1) return `M ${left(from) + width} ${middle} L ${into - 2} ${middle}`;
    const isAbove = span > 1;
    const edge = isAbove ? top : top + BOX.height;
    const bow = isAbove ? edge - rise(span) : edge + rise(-span);
    // arcs leave right of the middle and arrive left of it, so that they do not share a point
    const x0 = left(from) + width * (isAbove ? 0.62 : 0.38);
    const x1 = to === count ? left(to) + 6 : left(to) + width * (isAbove ? 0.38 : 0.62);
    return `M ${x0} ${edge} C ${x0} ${bow}, ${x1} ${bow}, ${x1} ${edge + (isAbove ? -2 : 2)}`;
  }

  return {
    width: left(count) + END_WIDTH,
    height: top + BOX.height + (below > 0 ? rise(below) : 0) + AIR,
    boxes,
    arrows,
  };
}
