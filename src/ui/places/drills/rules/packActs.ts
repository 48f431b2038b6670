/** Changes of the school's rules: which packs hold, and what stands in its own. Each can be taken back. */
import { type OwnRulePack, type RuleBook, withoutPack } from '../../../../drills/index.js';
import type { Project } from '../../../../project/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { useUndoStore } from '../../../parts/undoStore.js';

function changeRules(words: string, edit: (project: Project) => Project): void {
  const { project, change } = useProjectStore.getState();
  if (project === null) return;
  const { rulePacks } = project;
  const chosen = project.school?.rulePacks;
  change(edit);
  useUndoStore.getState().offerUndo(words, () =>
    change((current) => ({
      ...current,
      rulePacks,
      school:
        current.school === null || chosen === undefined ? current.school : { ...current.school, rulePacks: chosen },
    })),
  );
}

const choosing = (project: Project, choose: (chosen: readonly string[]) => readonly string[]): Project =>
  project.school === null
    ? project
    : { ...project, school: { ...project.school, rulePacks: [...choose(project.school.rulePacks)] } };

const withId = (chosen: readonly string[], id: string): readonly string[] =>
  chosen.includes(id) ? chosen : [...chosen, id];

export function switchOn(id: string, words: string): void {
  changeRules(words, (project) => choosing(project, (chosen) => withId(chosen, id)));
}

export function switchOff(id: string, book: RuleBook, words: string): void {
  changeRules(words, (project) => choosing(project, (chosen) => withoutPack(chosen, id, book)));
}

const withOwn = (own: readonly OwnRulePack[], packs: readonly OwnRulePack[]): readonly OwnRulePack[] => [
  ...own.filter((each) => !packs.some(({ pack }) => pack.id === each.pack.id)),
  ...packs,
];

/** Puts packs in the place of those with the same id. */
export function keepPacks(packs: readonly OwnRulePack[], words: string): void {
  changeRules(words, (project) => ({ ...project, rulePacks: withOwn(project.rulePacks, packs) }));
}

/** Adds the packs of a file, and chooses them for the school. */
export function addPacks(packs: readonly OwnRulePack[], words: string): void {
  changeRules(words, (project) =>
    choosing({ ...project, rulePacks: withOwn(project.rulePacks, packs) }, (chosen) =>
      packs.reduce((ids, { pack }) => withId(ids, pack.id), chosen),
    ),
  );
}

/** Takes the school's own version away: the shipped pack holds again, or none. */
export function dropPack(id: string, isShipped: boolean, book: RuleBook, words: string): void {
  changeRules(words, (project) => {
    const left = { ...project, rulePacks: project.rulePacks.filter(({ pack }) => pack.id !== id) };
    return isShipped ? left : choosing(left, (chosen) => withoutPack(chosen, id, book));
  });
}
