/** Drafts a drill's exercise plan beside the page, from the scenario that fits its kind. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { type DraftInput, type ExercisePlan, type PlannedDrill, walkedKindOf } from '../../../../drills/index.js';
import type { Project, SavedScenario } from '../../../../project/index.js';
import { draftInBackground } from '../../../worker/checkClient.js';
import type { Job } from '../../../worker/workerKind.js';

/** Scenarios of the kind the drill runs through, those of its time of day first. */
export function scenariosFor(project: Project, drill: PlannedDrill): readonly SavedScenario[] {
  const kind = walkedKindOf(drill.kind, drill.hazards);
  const own = project.scenarios.filter(({ scenario }) => scenario.kind === kind);
  const isInSlot = ({ scenario }: SavedScenario) => scenario.slot === drill.slot;
  return [...own.filter(isInSlot), ...own.filter((each) => !isInSlot(each))];
}

export function draftInput(project: Project, drill: PlannedDrill, scenario: SavedScenario | undefined): DraftInput {
  const run = project.runs.filter((each) => each.scenarioId !== undefined && each.scenarioId === scenario?.id).at(-1);
  return {
    drill,
    plan: project.plan,
    school: project.school,
    scenario: scenario === undefined ? null : { id: scenario.id, scenario: scenario.scenario },
    ran: run?.result.phases ?? [],
  };
}

export function useExerciseDraft(onDraft: (draft: ExercisePlan) => void): {
  readonly state: 'idle' | 'drafting' | 'failed';
  draft(input: DraftInput, old: ExercisePlan | null): void;
} {
  const [state, setState] = useState<'idle' | 'drafting' | 'failed'>('idle');
  const job = useRef<Job<ExercisePlan | 'failed'> | null>(null);
  const told = useRef(onDraft);
  told.current = onDraft;
  useEffect(() => () => job.current?.cancel(), []);
  const draft = useCallback((input: DraftInput, old: ExercisePlan | null) => {
    job.current?.cancel();
    setState('drafting');
    job.current = draftInBackground(input, old);
    job.current.answer.then((found) => {
      setState(found === 'failed' ? 'failed' : 'idle');
      if (found !== 'failed') told.current(found);
    });
  }, []);
  return { state, draft };
}
