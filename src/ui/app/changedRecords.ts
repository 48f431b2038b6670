/** Which signed records were changed since; each record is hashed once, and hashing is fetched when it is first needed. */
import { useEffect, useState } from 'react';
import type { DrillRecord } from '../../drills/index.js';

const known = new WeakMap<DrillRecord, Promise<boolean>>();

function isChanged(record: DrillRecord): Promise<boolean> {
  let answer = known.get(record);
  if (answer === undefined) {
    answer = Promise.all([import('../../drills/index.js'), import('../worker/browserHost.js')]).then(
      ([{ checkRecordLock }, { browserHost }]) => checkRecordLock(record, browserHost).length > 0,
    );
    known.set(record, answer);
  }
  return answer;
}

/** Whether there is anything that could have been changed: a signature of this record or of one before it. */
export const isSigned = ({ lock, earlier = [] }: DrillRecord): boolean => lock !== undefined || earlier.length > 0;

const NONE: readonly DrillRecord[] = [];

/** Those of the records that were changed after they were signed; none while it is not yet known. */
export function useChangedRecords(records: readonly DrillRecord[]): readonly DrillRecord[] {
  const [found, setFound] = useState<{ of: readonly DrillRecord[]; changed: readonly DrillRecord[] } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const signed = records.filter(isSigned);
    Promise.all(signed.map(isChanged)).then((answers) => {
      if (isCurrent) setFound({ of: records, changed: signed.filter((_, i) => answers[i]) });
    });
    return () => {
      isCurrent = false;
    };
  }, [records]);
  return found !== null && found.of === records ? found.changed : NONE;
}
