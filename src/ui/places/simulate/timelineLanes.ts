/** Where each lane of the timeline lies, px from the top. */
export const LANES = {
  phaseTop: 2,
  phaseHeight: 17,
  curveTop: 22,
  curveHeight: 74,
  eventTop: 98,
  eventHeight: 24,
  flowTop: 122,
  flowHeight: 22,
  axis: 22,
} as const;

export function timelineHeight(flowLanes: number): number {
  return LANES.flowTop + flowLanes * LANES.flowHeight + LANES.axis + 2;
}
