/** What every movement model does alike: keep headings of length one, adopt what was decided, and step along it. */
import { type Crowd, ROLE } from './crowd.js';
import type { MutablePoint } from './wallContact.js';

/** Makes a vector one long; leaves one without length alone. */
export function normalise(vector: MutablePoint): void {
  const length = Math.sqrt(vector.x * vector.x + vector.y * vector.y);
  if (length < 1e-9) return;
  vector.x /= length;
  vector.y /= length;
}

/** Makes the decided headings and speeds the current ones. */
export function adoptDecisions({ count, decides, ex, ey, speed, nextEx, nextEy, nextSpeed }: Crowd): void {
  for (let k = 0; k < count; k++) {
    if (decides[k] === 0) continue;
    ex[k] = nextEx[k] as number;
    ey[k] = nextEy[k] as number;
    speed[k] = nextSpeed[k] as number;
  }
}

/** Tentative positions one step along the headings. */
export function strideAhead({ count, role, x, y, ex, ey, speed, nextX, nextY }: Crowd, dtS: number): void {
  for (let k = 0; k < count; k++) {
    if (role[k] !== ROLE.moving) continue;
    const stepM = (speed[k] as number) * dtS;
    nextX[k] = (x[k] as number) + stepM * (ex[k] as number);
    nextY[k] = (y[k] as number) + stepM * (ey[k] as number);
  }
}
