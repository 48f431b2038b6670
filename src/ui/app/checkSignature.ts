/** Looks at the signature of a record; a file of its own, so that hashing is fetched when it is first needed. */
import { checkRecordLock, type DrillRecord } from '../../drills/index.js';
import { browserHost } from '../worker/browserHost.js';

/**
 * Whether the record was changed after it was signed and nobody has signed it since.
 *
 * A new signature is over the versions before it too: whoever gave it has seen what was changed.
 */
export function isSignatureBroken(record: DrillRecord): boolean {
  const broken = checkRecordLock(record, browserHost);
  return record.lock === undefined ? broken.length > 0 : broken.some(({ path }) => path === 'lock.hash');
}
