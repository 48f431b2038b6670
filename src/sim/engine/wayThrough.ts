/** The way left of people about to enter a cell, told by the fields of those who are in it. */
import type { Segment } from '../../model/index.js';
import type { WayThrough } from '../movement/rightOfWay.js';
import { createSample, sampleField } from '../space/sampleField.js';
import type { EngineContext } from './context.js';

const sample = createSample();

/** Samples where the one entering will cross the portal they head for: straight ahead of them, on its line. */
export function createWayThrough({ people, crowd, atlas, space }: EngineContext): WayThrough {
  return (entering, inside) => {
    const field = people.field[crowd.occupant[inside] as number] as number;
    const portal = space.portals[people.target[crowd.occupant[entering] as number] as number];
    if (field === -1 || !portal) return Number.NaN;
    const [a, b]: Segment = portal.segment;
    const dx = b[0] - a[0];
    const dy = b[1] - a[1];
    const x = (crowd.x[entering] as number) - a[0];
    const y = (crowd.y[entering] as number) - a[1];
    const t = (x * dx + y * dy) / (dx * dx + dy * dy);
    const along = Math.min(1, Math.max(0, t));
    const offX = x - along * dx;
    const offY = y - along * dy;
    sample.atX = a[0] + along * dx;
    sample.atY = a[1] + along * dy;
    sampleField(atlas.numbered(field), sample);
    if (sample.phi === Number.POSITIVE_INFINITY) return Number.NaN;
    return sample.phi + Math.sqrt(offX * offX + offY * offY);
  };
}
