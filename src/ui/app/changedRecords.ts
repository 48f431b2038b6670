/** Which signed records were changed since; each record is hashed once, and hashing is fetched when it is first needed. */
import { useEffect, useState } from 'react';
import type { DrillRecord } from '../../drills/index.js';
import { oncePerObject } from '../../model/index.js';

/** One record a task: a year of them would hold up the page. */
const isChanged = oncePerObject(async (record: DrillRecord): Promise<boolean> => {
  const { isSignatureBroken } = await import('./checkSignature.js');
  await new Promise((resolve) => setTimeout(resolve));
  return isSignatureBroken(record);
});

/** Whether there is anything that could have been changed: a signature of this record or of one before it. */
export const isSigned = ({ lock, earlier = [] }: DrillRecord): boolean => lock !== undefined || earlier.length > 0;

/** Those of the records that were changed after they were signed; `null` until every one was looked at. */
export function useChangedRecords(records: readonly DrillRecord[]): readonly DrillRecord[] | null {
  const [found, setFound] = useState<{ of: readonly DrillRecord[]; changed: readonly DrillRecord[] } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const changed: DrillRecord[] = [];
      for (const record of records) {
        if (!isCurrent) return;
        if (isSigned(record) && (await isChanged(record))) changed.push(record);
      }
      if (isCurrent) setFound({ of: records, changed });
    };
    void look();
    return () => {
      isCurrent = false;
    };
  }, [records]);
  return found !== null && found.of === records ? found.changed : null;
}
