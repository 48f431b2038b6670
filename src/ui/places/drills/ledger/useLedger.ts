/** The ledger of a school year, and the hand that keeps what was closed. */
import { useEffect, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import {
  closeDuties,
  type DrillRecord,
  deriveLedger,
  type IsoDate,
  type LedgerInput,
  type LedgerYear,
  schoolYearOf,
} from '../../../../drills/index.js';
import type { School } from '../../../../scenarios/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { yearAtHand } from '../../../duties/drillYear.js';
import { projectContext } from '../../../duties/projectContext.js';
import { today } from '../../../i18n/format.js';

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
  /** Every year there are terms or records of, and the one at hand; in their order. */
  readonly years: readonly string[];
}

function yearsOf({ terms }: School, records: readonly DrillRecord[], atHand: string): string[] {
  const days = [...terms.map(({ from }) => from), ...records.flatMap(({ date }) => date ?? [])];
  return [...new Set([atHand, ...days.map(schoolYearOf)])].sort();
}

/**
 * @param of - the school year, as `2026-2027`; the one at hand where nothing is known of it
 * @returns `null` while the project has no school
 */
export function useLedger(of?: string): LedgerAtHand | null {
  const kept = useKept();
  return useMemo(() => {
    if (kept === null || kept.school === null) return null;
    const now = today();
    const { school, known } = kept;
    const atHand = yearAtHand(school, now);
    const years = yearsOf(school, known.records ?? [], atHand);
    const year = years.find((each) => each === of) ?? atHand;
    return { school, today: now, ledger: deriveLedger(school, year, { ...known, today: now }), years };
  }, [kept, of]);
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
