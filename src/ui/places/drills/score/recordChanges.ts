/** Every change of a saved record: checked, kept with its reason, and a version of its own where the record is signed. */
import { type DrillRecord, reviseRecord } from '../../../../drills/index.js';
import type { Problem } from '../../../../model/index.js';
import { keepRecord } from '../../../app/keepRecord.js';
import { today } from '../../../i18n/format.js';

/** Changes the record of the project; what keeps it from being one is told and nothing is changed. */
export function changeRecord(record: DrillRecord, change: Partial<DrillRecord>, reason: string): readonly Problem[] {
  return keepRecord(reviseRecord(record, change, reason));
}

export interface NewOverride {
  readonly name: string;
  readonly value: number;
  readonly reason: string;
  readonly by: string;
}

export function withOverride(record: DrillRecord, { by, ...override }: NewOverride): readonly Problem[] {
  const others = (record.overrides ?? []).filter((each) => each.name !== override.name);
  const signed = { ...override, on: today(), ...(by === '' ? {} : { by }) };
  return changeRecord(record, { overrides: [...others, signed] }, override.reason);
}

/** Goes back to what was measured. */
export function withoutOverride(record: DrillRecord, name: string, reason: string): readonly Problem[] {
  const overrides = (record.overrides ?? []).filter((each) => each.name !== name);
  return changeRecord(record, { overrides }, reason);
}
