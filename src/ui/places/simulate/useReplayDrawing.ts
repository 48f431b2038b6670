/** Draws people and heat into the scene as the replay moves; nothing is drawn while nothing changes. */
import { useEffect, useMemo } from 'react';
import type { CampusPlan } from '../../../floorplans/index.js';
import { showsGroundFloors } from '../../plan/levelDetail.js';
import { cellVisibility, levelsSeenOn } from '../../plan/occupantVisibility.js';
import { onThemeChange, readPalette } from '../../plan/palette.js';
import type { PlanScene } from '../../plan/planScene.js';
import type { PlanStage } from '../../plan/planStage.js';
import { CAMPUS_VIEW } from '../../plan/planViews.js';
import { createDensitySource } from '../../run/densitySource.js';
import { momentAt } from '../../run/interpolate.js';
import { useRunStore } from '../../run/runStore.js';
import { useReplayView } from './replayView.js';

/** Least time between two pictures of the heat, ms. */
const HEAT_EVERY_MS = 110;

const NOBODY = new Float32Array(0);

export function useReplayDrawing(scene: PlanScene | null, stage: PlanStage, plan: CampusPlan, viewId: string): void {
  const setup = useRunStore((state) => state.setup);
  const density = useReplayView((view) => view.density);
  const showsPeople = useReplayView((view) => view.showsPeople);
  const source = useMemo(() => (setup === null ? null : createDensitySource(setup)), [setup]);

  useEffect(() => {
    if (scene === null) return;
    let palette = readPalette(document.documentElement);
    let detail: boolean | null = null;
    let visibility: Float32Array = NOBODY;
    scene.people.setOccupants(setup?.occupants ?? null);
    const draw = () => {
      const camera = stage.camera();
      const isNear = showsGroundFloors(camera.scale);
      if (setup !== null && isNear !== detail) {
        detail = isNear;
        visibility = cellVisibility(plan, setup.cells, viewId, isNear);
      }
      const { frames, playback } = useRunStore.getState();
      const moment = showsPeople ? momentAt(frames, playback.timeS) : null;
      scene.people.update(moment, visibility, camera, stage.viewport(), palette, scene.resolution);
      scene.requestRender();
    };
    draw();
    const unsubscribe = [
      useRunStore.subscribe(draw),
      stage.subscribe(draw),
      onThemeChange(() => {
        palette = readPalette(document.documentElement);
        draw();
      }),
    ];
    return () => {
      for (const stop of unsubscribe) stop();
    };
  }, [scene, stage, plan, viewId, setup, showsPeople]);

  useEffect(() => {
    if (scene === null) return;
    if (source === null || setup === null || density === 'off') {
      scene.setDensity([]);
      return;
    }
    const seenOn = levelsSeenOn(plan, setup.cells);
    const planeIds = new Set(
      setup.cells.cells
        .filter((cell, index) => (viewId === CAMPUS_VIEW ? cell.kind === 'ground' : seenOn[index] === viewId))
        .map((cell) => cell.planeId),
    );
    let timer = 0;
    let drawnStep = -1;
    const draw = () => {
      timer = 0;
      const { frames, playback } = useRunStore.getState();
      if (density === 'highest') {
        const { grids, isComplete } = source.highest(frames, planeIds);
        scene.setDensity(grids);
        if (!isComplete) later();
        return;
      }
      const frame = momentAt(frames, playback.timeS)?.before;
      if (frame === undefined || frame.step === drawnStep) return;
      drawnStep = frame.step;
      scene.setDensity(source.now(frame, planeIds));
    };
    const later = () => {
      if (timer === 0) timer = window.setTimeout(draw, HEAT_EVERY_MS);
    };
    const again = () => {
      drawnStep = -1;
      later();
    };
    draw();
    const unsubscribe = [useRunStore.subscribe(later), onThemeChange(again)];
    return () => {
      window.clearTimeout(timer);
      for (const stop of unsubscribe) stop();
    };
  }, [scene, source, setup, density, plan, viewId]);
}
