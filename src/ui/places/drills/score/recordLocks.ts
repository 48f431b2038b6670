/** Signing a record and noticing a change of a signed one; hashing is fetched when it is first needed. */
import { useEffect, useState } from 'react';
import { checkRecordLock, type DrillRecord, lockRecord, type RecordLock } from '../../../../drills/index.js';
import { useProjectStore } from '../../../app/projectStore.js';

const fetchHost = () => import('../../../worker/browserHost.js').then(({ browserHost }) => browserHost);

export async function signRecord(record: DrillRecord, signature: Omit<RecordLock, 'hash'>): Promise<void> {
  const host = await fetchHost();
  useProjectStore.getState().addDrillRecord(lockRecord(record, signature, host));
}

/** False while it is not yet known, and of a record that is not signed. */
export function useIsChanged(record: DrillRecord): boolean {
  const [known, setKnown] = useState<{ record: DrillRecord; isChanged: boolean } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    fetchHost().then((host) => {
      if (isCurrent) setKnown({ record, isChanged: checkRecordLock(record, host).length > 0 });
    });
    return () => {
      isCurrent = false;
    };
  }, [record]);
  return known !== null && known.record === record && known.isChanged;
}
