/** Signing a record, with what its findings had come to; hashing is fetched when it is first needed. */
import { type DrillRecord, findingsOfDrill, lockRecord, type RecordLock } from '../../../../drills/index.js';
import type { Problem } from '../../../../model/index.js';
import { keepRecord } from '../../../app/keepRecord.js';
import { useProjectStore } from '../../../app/projectStore.js';

/** Signs the record of the project; what could not be read again is told, and the record stays as it was. */
export async function signRecord(
  record: DrillRecord,
  signature: Omit<RecordLock, 'hash'>,
): Promise<readonly Problem[]> {
  const { browserHost } = await import('../../../worker/browserHost.js');
  const { project } = useProjectStore.getState();
  const findings = findingsOfDrill(project?.findings ?? [], record.id);
  return keepRecord(lockRecord(record, signature, browserHost, findings));
}
