/** The table of the network, or why there is none yet. */
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../../floorplans/index.js';
import type { Point } from '../../../../model/index.js';
import { EgressTable } from './EgressTable.js';
import classes from './Graph.module.css';
import type { EgressGraph } from './useEgressGraph.js';
import { useNodeNames } from './useNodeNames.js';

interface GraphPanelProps {
  readonly graph: EgressGraph;
  readonly plan: CampusPlan;
  readonly viewId: string;
  readonly goTo: (at: Point) => void;
}

export function GraphPanel({ graph, plan, viewId, goTo }: GraphPanelProps) {
  const { t } = useTranslation('graph');
  const { overview } = graph;
  const names = useNodeNames(plan, overview === 'failed' ? null : overview);
  if (overview === null) return <p className={classes.message}>{t('working')}</p>;
  if (overview === 'failed') return <p className={classes.message}>{t('failed')}</p>;
  if (overview.nodes.length === 0) return <p className={classes.message}>{t('empty')}</p>;
  return <EgressTable graph={graph} overview={overview} names={names} viewId={viewId} goTo={goTo} />;
}
