/** React's view of a stage: parts over the plan draw again when the camera moves. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Camera } from './camera.js';
import { createPlanStage, type PlanStage } from './planStage.js';

export function usePlanStage(): PlanStage {
  const [stage] = useState(createPlanStage);
  return stage;
}

export function useCamera(stage: PlanStage): Camera {
  return useSyncExternalStore(stage.subscribe, stage.camera);
}

/** The size of the element in pixels, given to the stage whenever it changes. */
export function useStageSize(stage: PlanStage, element: HTMLElement | null): void {
  useEffect(() => {
    if (element === null) return;
    const measure = () => stage.resize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [stage, element]);
}
