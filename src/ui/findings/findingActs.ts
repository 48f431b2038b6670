/** What is done with the findings of the project; each act can be taken back. */
import { type Finding, type FindingFields, type FindingStep, openFinding } from '../../drills/index.js';
import type { Project } from '../../project/index.js';
import { useProjectStore } from '../app/projectStore.js';
import { useUndoStore } from '../parts/undoStore.js';

type Findings = Project['findings'];

/** Changes the findings and offers the way back; only those that were changed here are put back. */
export function changeFindings(words: string, edit: (findings: Findings) => Findings): void {
  const { project, change } = useProjectStore.getState();
  if (project === null) return;
  const before = project.findings;
  change((current) => ({ ...current, findings: edit(current.findings) }));
  useUndoStore.getState().offerUndo(words, () => change((current) => ({ ...current, findings: before })));
}

export function putFindings(changed: readonly Finding[], words: string): void {
  changeFindings(words, (all) => all.map((each) => changed.find(({ id }) => id === each.id) ?? each));
}

export function removeFinding(id: string, words: string): void {
  changeFindings(words, (all) => all.filter((each) => each.id !== id));
}

/** One more than the highest number in use, so that an id is not used again soon after it was deleted. */
function freeId(findings: Findings): string {
  const numbers = findings.map(({ id }) => Number(/^finding:(\d+)$/.exec(id)?.[1] ?? 0));
  return `finding:${Math.max(0, ...numbers) + 1}`;
}

/** @returns the finding as it was added; `null` where it cannot be one */
export function addFinding(fields: FindingFields, step: FindingStep, words: string): Finding | null {
  const findings = useProjectStore.getState().project?.findings ?? [];
  const { value } = openFinding(freeId(findings), fields, step);
  if (value !== null) changeFindings(words, (all) => [...all, value]);
  return value;
}
