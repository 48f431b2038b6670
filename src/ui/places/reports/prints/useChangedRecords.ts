/** Keys of the records that were changed after they were signed; hashing is fetched when it is first needed. */
import { useEffect, useState } from 'react';
import { checkRecordLock, type DrillRecord, recordKey } from '../../../../drills/index.js';

/** @returns `null` until every record was looked at */
export function useChangedRecords(records: readonly DrillRecord[]): ReadonlySet<string> | null {
  const [known, setKnown] = useState<{ records: readonly DrillRecord[]; changed: ReadonlySet<string> } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void import('../../../worker/browserHost.js').then(({ browserHost }) => {
      const changed = records.filter((record) => checkRecordLock(record, browserHost).length > 0).map(recordKey);
      if (isCurrent) setKnown({ records, changed: new Set(changed) });
    });
    return () => {
      isCurrent = false;
    };
  }, [records]);
  return known !== null && known.records === records ? known.changed : null;
}
