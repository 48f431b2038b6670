/** The walking network over the plan: worked out beside the page, drawn on the scene, pointed at from plan and table alike. */
import { useCallback, useEffect, useState } from 'react';
import type { CampusPlan, EgressOverview } from '../../../../floorplans/index.js';
import type { Point } from '../../../../model/index.js';
import { useSessionStore } from '../../../app/sessionStore.js';
import type { PlanScene } from '../../../plan/planScene.js';
import type { PlanStage } from '../../../plan/planStage.js';
import { overviewInBackground } from '../../../worker/checkClient.js';
import { nodeAt } from './nodeAt.js';

export interface EgressGraph {
  /** Of the plan before until the one at hand is there; `null` at first. */
  readonly overview: EgressOverview | 'failed' | null;
  /** The part of the plan that is pointed at. */
  readonly hovered: string | null;
  hover(partId: string | null): void;
  /** What a place on the plan points at. */
  pointAt(at: Point | null): void;
}

interface GraphOf {
  readonly plan: CampusPlan;
  readonly viewId: string;
  readonly stage: PlanStage;
  readonly scene: PlanScene | null;
  readonly isShown: boolean;
}

/** How near the pointer has to be, px. */
const REACH_PX = 12;

export function useEgressGraph({ plan, viewId, stage, scene, isShown }: GraphOf): EgressGraph | null {
  const [overview, setOverview] = useState<EgressOverview | 'failed' | null>(null);
  const [hovered, hover] = useState<string | null>(null);
  const selected = useSessionStore((session) => session.selection);

  useEffect(() => {
    if (!isShown) return;
    const job = overviewInBackground(plan);
    let isCurrent = true;
    job.answer.then((found) => {
      if (isCurrent) setOverview(found);
    });
    return () => {
      isCurrent = false;
      job.cancel();
    };
  }, [plan, isShown]);

  useEffect(() => {
    const isThere = isShown && overview !== null && overview !== 'failed';
    scene?.setEgress(isThere ? { overview, hovered, selected } : null);
  }, [scene, isShown, overview, hovered, selected]);

  const pointAt = useCallback(
    (at: Point | null) => {
      const isThere = at !== null && overview !== null && overview !== 'failed';
      hover(isThere ? nodeAt(overview, viewId, at, REACH_PX / stage.camera().scale) : null);
    },
    [overview, viewId, stage],
  );
  return isShown ? { overview, hovered, hover, pointAt } : null;
}
