/** The school's own thresholds set and taken back; records nobody has signed follow, and each step can be undone. */
import { judgeAnew, type OwnThreshold } from '../../../../drills/index.js';
import type { Project } from '../../../../project/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { useUndoStore } from '../../../parts/undoStore.js';

type Place = Pick<OwnThreshold, 'item' | 'scenario'>;

const isAt = (one: Place, other: Place) => one.item === other.item && one.scenario === other.scenario;

function withOwn(project: Project, after: readonly OwnThreshold[]): Project {
  const before = project.ownThresholds ?? [];
  const drillRecords = project.drillRecords.map((record) => judgeAnew(record, before, after));
  return { ...project, ownThresholds: after, drillRecords };
}

function keep(place: Place, entry: OwnThreshold | null, undoText: string): void {
  const { project, change } = useProjectStore.getState();
  const before = project?.ownThresholds ?? [];
  const others = before.filter((each) => !isAt(each, place));
  change((now) => withOwn(now, entry === null ? others : [...others, entry]));
  useUndoStore.getState().offerUndo(undoText, () => change((now) => withOwn(now, before)));
}

export function setOwnThreshold(entry: OwnThreshold, undoText: string): void {
  keep(entry, entry, undoText);
}

/** Back to those of the rubric. */
export function dropOwnThreshold(place: Place, undoText: string): void {
  keep(place, null, undoText);
}
