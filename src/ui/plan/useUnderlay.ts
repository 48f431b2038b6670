/** Shows the picture of the level in sight under its plan, and says when this device does not have it. */
import { useEffect, useState } from 'react';
import { type CampusPlan, type Level, pixelToCampus } from '../../floorplans/index.js';
import { boundsOf } from '../../model/index.js';
import { readImage } from '../storage/imageStore.js';
import type { PlanScene } from './planScene.js';
import type { PlanStage } from './planStage.js';
import { boundsOfLevel, levelOf } from './planViews.js';
import { useUnderlayView } from './underlayView.js';

export type UnderlayState = 'none' | 'opening' | 'shown' | 'missing';

interface Opened {
  readonly imageId: string;
  /** `null` where this device does not have the picture, or cannot read it. */
  readonly canvas: HTMLCanvasElement | null;
}

async function canvasOf(imageId: string): Promise<HTMLCanvasElement | null> {
  const bytes = await readImage(imageId);
  if (bytes === null) return null;
  try {
    const bitmap = await createImageBitmap(new Blob([bytes as BlobPart]));
    const canvas = document.createElement('canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    bitmap.close();
    return canvas;
  } catch {
    return null;
  }
}

function useCanvas(imageId: string | null): Opened | null {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (imageId !== null) {
      canvasOf(imageId).then((canvas) => {
        if (isCurrent) setOpened({ imageId, canvas });
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [imageId]);
  return opened?.imageId === imageId ? opened : null;
}

/** A floor nobody has drawn on yet is as large as its picture. */
function fitToPicture(stage: PlanStage, level: Level, { width, height }: HTMLCanvasElement): void {
  const { underlay } = level;
  if (underlay === undefined || boundsOfLevel(level) !== null) return;
  const corners = [[0, 0] as const, [width, 0] as const, [width, height] as const, [0, height] as const];
  const bounds = boundsOf(corners.map((corner) => pixelToCampus(underlay, corner)));
  if (bounds !== null) stage.fit(bounds);
}

export function useUnderlay(
  scene: PlanScene | null,
  stage: PlanStage,
  plan: CampusPlan,
  viewId: string,
): UnderlayState {
  const level = levelOf(plan, viewId)?.level;
  const underlay = level?.underlay;
  const opened = useCanvas(underlay?.imageId ?? null);
  const { opacity, isHidden } = useUnderlayView();
  const canvas = opened?.canvas ?? null;

  useEffect(() => scene?.underlay.setLook({ opacity, isHidden }), [scene, opacity, isHidden]);
  useEffect(() => scene?.underlay.show(canvas, underlay), [scene, canvas, underlay]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: fitted once a scene, picture or floor, not with every change of it
  useEffect(() => {
    if (scene !== null && canvas !== null && level !== undefined) fitToPicture(stage, level, canvas);
  }, [scene, stage, viewId, canvas]);

  if (underlay === undefined) return 'none';
  if (opened === null) return 'opening';
  return canvas === null ? 'missing' : 'shown';
}
