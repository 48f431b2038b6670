/** Signing a record, with what its findings had come to; hashing is fetched when it is first needed. */
import { type DrillRecord, findingsOfDrill, lockRecord, type RecordLock } from '../../../../drills/index.js';
import { useProjectStore } from '../../../app/projectStore.js';

export async function signRecord(record: DrillRecord, signature: Omit<RecordLock, 'hash'>): Promise<void> {
  const { browserHost } = await import('../../../worker/browserHost.js');
  const { project, addDrillRecord } = useProjectStore.getState();
  addDrillRecord(lockRecord(record, signature, browserHost, findingsOfDrill(project?.findings ?? [], record.id)));
}
