/** The numbers of the network on the plan: how far each place is from a way out, how long links are, where stairs lead. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type CampusPlan,
  type EgressOverview,
  listSpaces,
  type OverviewLink,
  type OverviewNode,
} from '../../../../floorplans/index.js';
import { midpoint, type Point } from '../../../../model/index.js';
import { decimal, whole } from '../../../i18n/format.js';
import { type LabelRequest, layoutLabels } from '../../../plan/labelLayout.js';
import { LabelSheet } from '../../../plan/PlanLabels.js';
import type { PlanStage } from '../../../plan/planStage.js';
import { CAMPUS_VIEW, isInView } from '../../../plan/planViews.js';
import { useCamera } from '../../../plan/useStage.js';
import type { NodeNames } from './useNodeNames.js';

interface EgressLabelsProps {
  readonly stage: PlanStage;
  readonly plan: CampusPlan;
  readonly viewId: string;
  readonly overview: EgressOverview;
  readonly names: NodeNames;
  readonly pointed: readonly (string | null)[];
}

/** Links are as long as this before their length is written, px. */
const LINK_PX = 44;
/** Names of doors are written from this scale on, px/m. */
const DOORS_FROM = 20;

const RANK: Readonly<Record<OverviewNode['kind'], number>> = {
  exit: 10,
  gate: 10,
  stair: 12,
  assembly: 14,
  room: 20,
  opening: 50,
  door: 50,
};

function middleOf(points: readonly Point[]): Point {
  const half = points.length >> 1;
  return points.length % 2 === 1
    ? (points[half] as Point)
    : midpoint([points[half - 1] as Point, points[half] as Point]);
}

/** Below the mark, or above what points up. */
function offsetPx({ kind, leadsTo }: OverviewNode): number {
  if (kind === 'assembly' || leadsTo?.isUp === true) return -18;
  return kind === 'room' ? 27 : 18;
}

export function EgressLabels({ stage, plan, viewId, overview, names, pointed }: EgressLabelsProps) {
  const { t } = useTranslation('graph');
  const camera = useCamera(stage);
  const nodes = useMemo(
    () => overview.nodes.filter(({ levelIds }) => levelIds.some((levelId) => isInView(levelId, viewId))),
    [overview, viewId],
  );
  const links = useMemo(() => overview.links.filter(({ levelId }) => isInView(levelId, viewId)), [overview, viewId]);
  const outlines = useMemo(
    () =>
      new Map(
        listSpaces(plan)
          .filter(({ space }) => space.kind !== 'corridor')
          .map(({ space }) => [space.id, space.polygon]),
      ),
    [plan],
  );
  const ofNode = (node: OverviewNode): LabelRequest => {
    const { kind, at, partId, toExitM, toAssemblyM } = node;
    const isExit = kind === 'exit' || kind === 'gate';
    const toExit = toExitM === null ? t('cutOff') : `${whole(toExitM)} m`;
    const isOutdoors = isExit && viewId === CAMPUS_VIEW && toAssemblyM !== null;
    return {
      id: `${kind} ${partId} ${at}`,
      kind: isExit ? 'exit' : kind === 'room' ? 'room' : kind === 'assembly' ? 'assembly' : 'service',
      text: names.of(node),
      subText: kind === 'room' ? toExit : isOutdoors ? `${whole(toAssemblyM)} m` : '',
      shortText: kind === 'room' ? toExit : '',
      room: (kind === 'room' && !pointed.includes(partId) && outlines.get(partId)) || null,
      at,
      rank: pointed.includes(partId) ? 0 : RANK[kind],
      offsetPx: [0, offsetPx(node)],
    };
  };
  const ofLink = (link: OverviewLink): LabelRequest => {
    const ends = [overview.nodes[link.from]?.partId, overview.nodes[link.to]?.partId];
    return {
      id: `link ${link.from} ${link.to} ${link.levelId}`,
      kind: 'stair',
      text: decimal(link.lengthM, 1),
      subText: '',
      shortText: '',
      room: null,
      at: middleOf(link.points),
      rank: ends.some((end) => end !== undefined && pointed.includes(end)) ? 5 : 70,
      offsetPx: [0, 0],
    };
  };
  const named = nodes.filter(
    ({ kind, partId }) => RANK[kind] < 50 || camera.scale >= DOORS_FROM || pointed.includes(partId),
  );
  const measured = links.filter(({ lengthM }) => lengthM * camera.scale >= LINK_PX);
  const requests = [...named.map(ofNode), ...measured.map(ofLink)];
  return <LabelSheet labels={layoutLabels(requests, camera, stage.viewport())} />;
}
