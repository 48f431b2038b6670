/** Looks at the signature of a record; a file of its own, so that hashing is fetched when it is first needed. */
import { checkRecordLock, type DrillRecord } from '../../drills/index.js';
import { browserHost } from '../worker/browserHost.js';

/** Whether the record, or a version before it, was changed after it was signed. */
export function isSignatureBroken(record: DrillRecord): boolean {
  return checkRecordLock(record, browserHost).length > 0;
}
