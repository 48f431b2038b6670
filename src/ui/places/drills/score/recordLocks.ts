/** Signing a record, with what its findings had come to; hashing is fetched when it is first needed. */
import {
  type DrillRecord,
  findingsOfDrill,
  lockRecord,
  parseDrillRecord,
  type RecordLock,
} from '../../../../drills/index.js';
import type { Problem } from '../../../../model/index.js';
import { useProjectStore } from '../../../app/projectStore.js';

/** Signs the record of the project; what could not be read again is told, and the record stays as it was. */
export async function signRecord(
  record: DrillRecord,
  signature: Omit<RecordLock, 'hash'>,
): Promise<readonly Problem[]> {
  const { browserHost } = await import('../../../worker/browserHost.js');
  const { project, addDrillRecord } = useProjectStore.getState();
  const findings = findingsOfDrill(project?.findings ?? [], record.id);
  const { value, problems } = parseDrillRecord(lockRecord(record, signature, browserHost, findings));
  if (value === null) return problems;
  addDrillRecord(value);
  return [];
}
