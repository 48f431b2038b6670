/** When a place can no longer be stayed in, each limit with its source. */
import type { SourcedValue } from '../behaviour/sourcedValue.js';
import { FED_LIMITS } from '../hazards/fractionalDose.js';
import { VISIBILITY_CONSTANTS } from '../hazards/smokeSpeed.js';

export const TENABILITY_CAUSES = ['visibility', 'gases', 'heatDose', 'temperature', 'radiation'] as const;
export type TenabilityCause = (typeof TENABILITY_CAUSES)[number];

export interface TenabilityCriteria {
  /** Visibility in rooms and ways, and in small rooms, m. */
  readonly visibilityM: SourcedValue<number>;
  readonly visibilityInSmallRoomsM: SourcedValue<number>;
  /** Rooms up to this floor area are small, m²; corridors, stairs and halls are not. */
  readonly smallRoomM2: SourcedValue<number>;
  /** Visibility times extinction: what is looked for are walls and doors. */
  readonly visibilityConstant: SourcedValue<number>;
  /** Dose of gases, or of heat, that somebody takes up who stays from the start of the run. */
  readonly dose: SourcedValue<number>;
  readonly temperatureC: SourcedValue<number>;
  readonly radiationKWPerM2: SourcedValue<number>;
}

const practice = (value: number, unit: string): SourcedValue<number> => ({
  value,
  unit,
  source: 'Engineers Australia 2014, practice note on tenability criteria in building fires: short exposure',
  status: 'secondary',
  confidence: 'high',
});

export const TENABILITY_CRITERIA: TenabilityCriteria = {
  visibilityM: practice(10, 'm'),
  visibilityInSmallRoomsM: practice(5, 'm'),
  smallRoomM2: {
    value: 100,
    unit: 'm²',
    source: 'a classroom is small: its doors are less than 10 m away',
    status: 'judgement',
    confidence: 'medium',
  },
  visibilityConstant: VISIBILITY_CONSTANTS.reflecting,
  dose: FED_LIMITS.sensitive,
  temperatureC: practice(100, '°C'),
  radiationKWPerM2: practice(2.5, 'kW/m²'),
};
