/** The parameters of the movement model that the page shows, with what each was fitted to or taken from. */
import { STAIR_GAP_FACTOR, TIME_GAP_PARAMETERS, WALL_CONTACT_SHARE } from '../../../../sim/index.js';

export type ParameterUnit = 's' | 'm' | 'share' | 'times';

export interface ParameterRow {
  readonly id:
    | 'timeGap'
    | 'spacing'
    | 'front'
    | 'tie'
    | 'acceleration'
    | 'turning'
    | 'anticipation'
    | 'sideways'
    | 'right'
    | 'opponentGap'
    | 'opponentLeast'
    | 'contact'
    | 'wall'
    | 'stairUp'
    | 'stairDown';
  readonly value: number;
  readonly unit: ParameterUnit;
  /** Cases that hold the value, or the publication it comes from; null where only all cases together do. */
  readonly source: string | null;
  readonly status: 'calibrated' | 'published';
}

const P = TIME_GAP_PARAMETERS;

export const PARAMETER_ROWS: readonly ParameterRow[] = [
  fitted('timeGap', P.timeGapS, 's', 'VC-07, 08, 09'),
  fitted('spacing', P.spacingShare, 'share', 'VC-09'),
  fitted('front', P.frontShare, 'share', 'VC-07, 08'),
  fitted('tie', P.tieM, 'm', 'VC-07, 22'),
  fitted('acceleration', P.accelerationS, 's', 'VC-06, 07'),
  { id: 'turning', value: P.turningS, unit: 's', source: 'Xu, Chraibi, Seyfried 2021', status: 'published' },
  fitted('anticipation', P.anticipationS, 's', null),
  fitted('sideways', P.steeringSideM, 'm', null),
  fitted('right', P.rightPreferenceM, 'm', 'VC-15'),
  fitted('opponentGap', P.opponentTimeGapS, 's', 'VC-15'),
  fitted('opponentLeast', P.opponentLeastShare, 'share', 'VC-15'),
  fitted('contact', P.contactShare, 'share', null),
  fitted('wall', WALL_CONTACT_SHARE, 'share', 'VC-04, 07'),
  fitted('stairUp', STAIR_GAP_FACTOR.up, 'times', 'VC-13, 22'),
  fitted('stairDown', STAIR_GAP_FACTOR.down, 'times', 'VC-13, 22'),
];

function fitted(id: ParameterRow['id'], value: number, unit: ParameterUnit, source: string | null): ParameterRow {
  return { id, value, unit, source, status: 'calibrated' };
}
