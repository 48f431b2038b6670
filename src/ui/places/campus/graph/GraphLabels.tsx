/** The numbers of the network over the plan, once it is there. */
import type { CampusPlan } from '../../../../floorplans/index.js';
import { useSessionStore } from '../../../app/sessionStore.js';
import type { PlanStage } from '../../../plan/planStage.js';
import { EgressLabels } from './EgressLabels.js';
import type { EgressGraph } from './useEgressGraph.js';
import { useNodeNames } from './useNodeNames.js';

interface GraphLabelsProps {
  readonly graph: EgressGraph;
  readonly plan: CampusPlan;
  readonly viewId: string;
  readonly stage: PlanStage;
}

export function GraphLabels({ graph, plan, viewId, stage }: GraphLabelsProps) {
  const selection = useSessionStore((session) => session.selection);
  const overview = graph.overview === 'failed' ? null : graph.overview;
  const names = useNodeNames(plan, overview);
  if (overview === null) return null;
  return (
    <EgressLabels
      stage={stage}
      plan={plan}
      viewId={viewId}
      overview={overview}
      names={names}
      pointed={[selection, graph.hovered]}
    />
  );
}
