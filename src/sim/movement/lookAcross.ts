/** The search of the time-gap model among people seen through portals. */
import { NEARBY } from '../space/cellSurface.js';
import type { CrowdGrid } from '../space/crowdGrid.js';
import type { Crowd } from './crowd.js';
import { BODY_NUMBERS, type Deliberation } from './deliberation.js';
import { appendSeen, type Neighbourhood } from './neighbourhood.js';
import { reserveEntries } from './neighbourLists.js';
import { areStrangers } from './rightOfWay.js';
import type { TimeGapParameters } from './timeGapParameters.js';
import { type Asking, addTurn } from './timeGapTurn.js';
import type { Views } from './views.js';

/** Whom one body sees; memory used again from body to body. */
export interface Seen {
  /** Through portals. */
  readonly across: Neighbourhood;
  /** Those who ask for a turn. */
  readonly asking: Asking;
}

/**
 * Looks over everyone seen through portals within reach of everyone who decides: adds the turns they ask for, and lists
 * those who are close after so many who are listed already.
 */
export function lookAcross(
  p: TimeGapParameters,
  crowd: Crowd,
  grid: CrowdGrid,
  views: Views,
  { across, asking }: Seen,
  { bodies, aheadM, closeM, turns, keepsOn, close }: Deliberation,
  alreadyListed: number,
): void {
  const { spacingShare } = p;
  const { count: slots, decides, nearby } = crowd;
  let listed = alreadyListed;
  for (let k = 0; k < slots; k++) {
    if (decides[k] === 0) continue;
    close.acrossFrom[k] = listed;
    close.acrossUntil[k] = listed;
    if (((nearby[k] as number) & NEARBY.view) === 0) continue;
    across.count = 0;
    across.reachM = aheadM[k] as number;
    appendSeen(crowd, grid, k, views, across);
    if (across.count === 0) continue;
    const slot = reserveEntries(close, listed + across.count);
    const nearM = closeM[k] as number;
    const x = bodies[BODY_NUMBERS * k] as number;
    const y = bodies[BODY_NUMBERS * k + 1] as number;
    const e0x = crowd.directionX[k] as number;
    const e0y = crowd.directionY[k] as number;
    let asks = 0;
    for (let n = 0; n < across.count; n++) {
      const j = across.slot[n] as number;
      const at = BODY_NUMBERS * j;
      const dx = (bodies[at] as number) - x;
      const dy = (bodies[at + 1] as number) - y;
      const s = Math.sqrt(dx * dx + dy * dy);
      if (s < nearM) slot[listed++] = j;
      if (dx * e0x + dy * e0y <= 0) continue;
      asking.slot[asks] = j;
      asking.excessM[asks] = s - spacingShare * ((crowd.radiusM[k] as number) + (crowd.radiusM[j] as number));
      asking.isStranger[asks++] = +areStrangers(crowd, k, j);
    }
    addTurn(p, crowd, bodies, asking, k, asks, turns);
    if (listed > (close.acrossFrom[k] as number) || asks > 0) keepsOn[k] = 0;
    close.acrossUntil[k] = listed;
  }
  close.count = listed;
}
