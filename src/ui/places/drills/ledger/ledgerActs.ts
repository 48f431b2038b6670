/** What the user does in the ledger; each act can be taken back. */
import type { Evidence, Waiver } from '../../../../drills/index.js';
import type { Project } from '../../../../project/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { useUndoStore } from '../../../parts/undoStore.js';

type Kept = Pick<Project, 'evidence' | 'waivers'>;

/** Changes the ledger and offers the way back; only what was changed here is put back. */
function changeLedger(words: string, edit: (kept: Kept) => Partial<Kept>): void {
  const { project, change } = useProjectStore.getState();
  if (project === null) return;
  const before: Kept = { evidence: project.evidence, waivers: project.waivers };
  change((current) => ({ ...current, ...edit(current) }));
  useUndoStore.getState().offerUndo(words, () => change((current) => ({ ...current, ...before })));
}

export function addEvidence(evidence: Evidence, words: string): void {
  changeLedger(words, (kept) => ({ evidence: [...kept.evidence, evidence] }));
}

export function removeEvidence(id: string, words: string): void {
  changeLedger(words, (kept) => ({ evidence: kept.evidence.filter((each) => each.id !== id) }));
}

const isSame = (a: Pick<Waiver, 'duty' | 'year'>, b: Pick<Waiver, 'duty' | 'year'>): boolean =>
  a.duty === b.duty && a.year === b.year;

export function waive(waiver: Waiver, words: string): void {
  changeLedger(words, (kept) => ({ waivers: [...kept.waivers.filter((each) => !isSame(each, waiver)), waiver] }));
}

export function takeWaiverBack(waiver: Waiver, words: string): void {
  changeLedger(words, (kept) => ({ waivers: kept.waivers.filter((each) => !isSame(each, waiver)) }));
}
