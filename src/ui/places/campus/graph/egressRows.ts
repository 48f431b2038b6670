/** The network of a view as rows: what is cut off first, then rooms from the farthest, stairs, ways out, doors. */
import type { EgressOverview, OverviewKind, OverviewNode } from '../../../../floorplans/index.js';
import { scaleOfView, toGoM } from '../../../plan/distanceSteps.js';
import { isInView } from '../../../plan/planViews.js';

export interface EgressRow {
  readonly node: OverviewNode;
  /** Where links lead on the same floor, nearest first. */
  readonly neighbours: readonly { readonly node: OverviewNode; readonly lengthM: number }[];
}

const ORDER: readonly OverviewKind[] = ['room', 'stair', 'exit', 'gate', 'assembly', 'opening', 'door'];

export function egressRows(overview: EgressOverview, viewId: string): EgressRow[] {
  const { nodes, links } = overview;
  const scale = scaleOfView(overview, viewId);
  const neighbours = new Map<OverviewNode, { node: OverviewNode; lengthM: number }[]>();
  const join = (from: number, to: number, lengthM: number) => {
    const [node, other] = [nodes[from], nodes[to]];
    if (node === undefined || other === undefined) return;
    neighbours.set(node, [...(neighbours.get(node) ?? []), { node: other, lengthM }]);
  };
  for (const { from, to, lengthM, levelId } of links) {
    if (!isInView(levelId, viewId)) continue;
    join(from, to, lengthM);
    join(to, from, lengthM);
  }
  const far = (node: OverviewNode) => (scale === null ? 0 : (toGoM(node, scale) ?? Number.POSITIVE_INFINITY));
  return nodes
    .filter(({ levelIds }) => levelIds.some((levelId) => isInView(levelId, viewId)))
    .map((node) => ({
      node,
      neighbours: (neighbours.get(node) ?? []).sort((p, q) => p.lengthM - q.lengthM),
    }))
    .sort(({ node: p }, { node: q }) => {
      const isCutOff = Number(far(q) === Number.POSITIVE_INFINITY) - Number(far(p) === Number.POSITIVE_INFINITY);
      return isCutOff || ORDER.indexOf(p.kind) - ORDER.indexOf(q.kind) || far(q) - far(p) || 0;
    });
}
