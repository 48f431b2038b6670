/** The ledger of the school year at hand, and the hand that keeps what was closed. */
import { useEffect, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import {
  closeDuties,
  deriveLedger,
  type IsoDate,
  type LedgerInput,
  type LedgerYear,
} from '../../../../drills/index.js';
import type { School } from '../../../../scenarios/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { yearAtHand } from '../../../duties/drillYear.js';
import { projectContext } from '../../../duties/projectContext.js';
import { today } from '../../../parts/format.js';

interface Kept {
  readonly school: School | null;
  readonly known: LedgerInput;
}

function useKept(): Kept | null {
  const parts = useProjectStore(
    useShallow(({ project }) =>
      project === null
        ? null
        : {
            school: project.school,
            records: project.drillRecords,
            findings: project.findings,
            planned: project.plannedDrills,
            rulePacks: project.rulePacks,
            evidence: project.evidence,
            waivers: project.waivers,
            closedDuties: project.closedDuties,
          },
    ),
  );
  return useMemo(() => {
    if (parts === null) return null;
    const { school, records, findings, planned } = parts;
    return { school, known: { ...projectContext(parts), records, findings, planned } };
  }, [parts]);
}

export interface LedgerAtHand {
  readonly school: School;
  readonly today: IsoDate;
  readonly ledger: LedgerYear;
}

/** `null` while the project has no school. */
export function useLedger(): LedgerAtHand | null {
  const kept = useKept();
  return useMemo(() => {
    if (kept === null || kept.school === null) return null;
    const now = today();
    const year = yearAtHand(kept.school, now);
    return { school: kept.school, today: now, ledger: deriveLedger(kept.school, year, { ...kept.known, today: now }) };
  }, [kept]);
}

/** Keeps a copy of each duty that is met, and lets it go when its evidence is deleted. Mount it once. */
export function useKeepClosed(): void {
  const kept = useKept();
  useEffect(() => {
    if (kept === null || kept.school === null) return;
    const closed = closeDuties(kept.school, kept.known, today());
    const before = kept.known.closedDuties ?? [];
    if (JSON.stringify(closed) === JSON.stringify(before)) return;
    useProjectStore.getState().change((project) => ({ ...project, closedDuties: closed }));
  }, [kept]);
}
