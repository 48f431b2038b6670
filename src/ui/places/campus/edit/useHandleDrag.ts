/** A handle on the plan under the pointer: where it is while it is dragged, and where it is let go. */
import { type PointerEvent, useState } from 'react';
import type { Point } from '../../../../model/index.js';
import { type Camera, toScreen } from '../../../plan/camera.js';
import { pointerPlace } from '../../../plan/pointerPlace.js';

interface HandleDrag {
  /** Where the handle of a place is shown, px. */
  shownAt(place: Point): Point;
  /** What the handle of a place is given. @param drop - told where it is let go, if it was moved */
  handleOf(
    place: Point,
    drop: (to: Point) => void,
  ): {
    readonly onPointerDown: (event: PointerEvent<SVGElement>) => void;
    readonly onPointerMove: (event: PointerEvent<SVGElement>) => void;
    readonly onPointerUp: (event: PointerEvent<SVGElement>) => void;
  };
}

/** @param snap - what a place under the pointer becomes */
export function useHandleDrag(camera: Camera, snap: (at: Point) => Point = (at) => at): HandleDrag {
  const [drag, setDrag] = useState<{ readonly from: Point; readonly to: Point } | null>(null);
  const placeOf = (event: PointerEvent<SVGElement>) =>
    snap(pointerPlace(camera, event.currentTarget.ownerSVGElement as SVGSVGElement, event));
  return {
    shownAt: (place) => toScreen(camera, drag?.from === place ? drag.to : place),
    handleOf: (place, drop) => ({
      onPointerDown: (event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from: place, to: place });
      },
      onPointerMove: (event) => {
        if (drag !== null) setDrag({ from: drag.from, to: placeOf(event) });
      },
      onPointerUp: (event) => {
        event.stopPropagation();
        if (drag !== null && drag.to !== drag.from) drop(drag.to);
        setDrag(null);
      },
    }),
  };
}
