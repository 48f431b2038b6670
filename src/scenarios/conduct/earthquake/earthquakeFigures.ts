/** What an earthquake drill measures beside the times of everyone. */
import { medianOf } from '../../../model/index.js';
import { roundFigures } from '../../../sim/index.js';
import type { DrillStage } from '../drillConduct.js';
import type { EarthquakeDamage } from './drawDamage.js';

export interface DamagedWay {
  /** Of the stair, the opening, or the building of the façade. */
  readonly id: string;
  readonly kind: 'stair' | 'door' | 'facade';
  readonly name: string;
  readonly nameEn: string;
  readonly damage: 'blocked' | 'jammed' | 'light' | 'moderate' | 'heavy';
}

export interface EarthquakeFigures {
  /**
   * From the first signal (the early warning, or the shaking where there was none) until under cover, s: the first person,
   * the median of classes and other groups until the last of theirs is, and the last person. Null where nobody took cover.
   */
  readonly coverS: { readonly firstS: number; readonly medianS: number; readonly lastS: number } | null;
  /** Of the time everyone spent in the shaking, the share under cover, 0 to 1; 1 where it did not shake. */
  readonly underCoverShare: number;
  /** People who left their building before the second signal, because it may not hold. */
  readonly leftAtOnce: number;
  /** People outdoors within reach of what falls from a façade when the shaking began. */
  readonly nearFacades: number;
  readonly damaged: readonly DamagedWay[];
}

export interface CoverRecord {
  readonly signalAtS: number;
  readonly shakesFromS: number;
  readonly shakesForS: number;
  readonly coveredAtS: Float64Array;
  readonly leftAtOnce: number;
  readonly nearFacades: number;
}

export function earthquakeFigures(
  { population }: Pick<DrillStage, 'population'>,
  damage: EarthquakeDamage,
  record: CoverRecord,
): EarthquakeFigures {
  const { signalAtS, shakesFromS, shakesForS, coveredAtS, leftAtOnce, nearFacades } = record;
  const lastOfGroup = new Map<number, number>();
  const times: number[] = [];
  let coveredS = 0;
  population.people.forEach(({ group }, i) => {
    const atS = coveredAtS[i] as number;
    coveredS += Math.min(shakesForS, Math.max(0, shakesFromS + shakesForS - atS));
    if (atS === Number.POSITIVE_INFINITY) return;
    times.push(atS - signalAtS);
    lastOfGroup.set(group, Math.max(lastOfGroup.get(group) ?? 0, atS - signalAtS));
  });
  const medianS = medianOf([...lastOfGroup.values()]) ?? 0;
  const inShakingS = shakesForS * population.people.length;
  return roundFigures<EarthquakeFigures>({
    coverS: times.length === 0 ? null : { firstS: least(times), medianS, lastS: -least(times.map((each) => -each)) },
    underCoverShare: inShakingS === 0 ? 1 : coveredS / inShakingS,
    leftAtOnce,
    nearFacades,
    damaged: listDamaged(damage),
  });
}

function least(values: readonly number[]): number {
  return values.reduce((low, each) => Math.min(low, each), Number.POSITIVE_INFINITY);
}

function listDamaged({ stairs, doors, facades }: EarthquakeDamage): DamagedWay[] {
  const named = ({
    id,
    name,
    nameEn = name,
  }: {
    readonly id: string;
    readonly name: string;
    readonly nameEn?: string | undefined;
  }) => ({ id, name, nameEn });
  return [
    ...stairs.map(({ stair, damage }): DamagedWay => ({ kind: 'stair', ...named(stair), damage })),
    ...doors.map((door): DamagedWay => ({ kind: 'door', ...named(door), damage: 'jammed' })),
    ...facades
      .filter(({ building }, k) => facades.findIndex((each) => each.building === building) === k)
      .map(({ building, damage }): DamagedWay => ({ kind: 'facade', ...named(building), damage })),
  ];
}
