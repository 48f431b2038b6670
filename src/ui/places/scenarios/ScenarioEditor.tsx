/** The middle of the builder: name and people, phases as a strip or as the machine, and everything that can be set. */
import { SegmentedControl } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { drillKind, type PlannedPhase, phasesLeftOut, type Scenario } from '../../../scenarios/index.js';
import { Callout } from '../../parts/Callout.js';
import { setBuilderView, useBuilderView } from './builderView.js';
import { DoorEvents } from './DoorEvents.js';
import { EditorHead } from './EditorHead.js';
import { FieldGroups } from './FieldGroups.js';
import { MachineDiagram } from './MachineDiagram.js';
import { PhasePanel } from './PhasePanel.js';
import { PhaseStrip } from './PhaseStrip.js';
import { ReleaseEditor } from './ReleaseEditor.js';
import { RoutesEditor } from './RoutesEditor.js';
import { ScenarioActs } from './ScenarioActs.js';
import classes from './ScenarioEditor.module.css';
import { editScenario, redoScenarios, undoScenarios } from './scenarioHistory.js';
import type { ScenarioAtHand } from './useScenarioAtHand.js';

const OWN_UNDO = 'input, textarea, [contenteditable="true"]';

/** Ctrl Z and Ctrl Shift Z or Ctrl Y; what is being typed in a field has an undo of its own. */
function useUndoKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.target instanceof Element && event.target.matches(OWN_UNDO)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redoScenarios();
      else undoScenarios();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

export function ScenarioEditor({ atHand, planned }: { atHand: ScenarioAtHand; planned: readonly PlannedPhase[] }) {
  const { t } = useTranslation('scenarios');
  useUndoKeys();
  const { saved, plan, school, lastRun } = atHand;
  const { scenario } = saved;
  const phase = useBuilderView((view) => view.phase);
  const picture = useBuilderView((view) => view.picture);
  const kind = drillKind(scenario.kind);
  const change = (next: Scenario, what: string) =>
    editScenario(saved.id, what, (each) => ({ ...each, scenario: next }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
    <section className={classes.editor} aria-label={t('editor')} tabIndex={0}>
      <EditorHead scenario={scenario} school={school} onChange={change} />
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label={t('picture.label')}
          value={picture}
          onChange={(value) => setBuilderView({ picture: value as 'strip' | 'machine' })}
          data={[
            { value: 'strip', label: t('picture.strip') },
            { value: 'machine', label: t('picture.machine') },
          ]}
        />
        <span className={classes.basis}>{t(lastRun === null ? 'strip.noRun' : 'strip.fromRun')}</span>
        <ScenarioActs saved={saved} />
      </div>
      {kind === null ? (
        <Callout tone="info" title={t('noMachine.title')} text={t('noMachine.text')} />
      ) : (
        <>
          {picture === 'strip' ? (
            <PhaseStrip planned={planned} leftOut={phasesLeftOut(scenario, planned)} />
          ) : (
            <MachineDiagram kind={kind} scenario={scenario} />
          )}
          {phase !== null && kind.phases.includes(phase) ? (
            <PhasePanel kind={kind} phase={phase} scenario={scenario} onChange={change} />
          ) : (
            <p className={classes.hint}>{t('strip.hint')}</p>
          )}
        </>
      )}
      {scenario.kind !== 'free' && (
        <FieldGroups kind={scenario.kind} scenario={scenario} plan={plan} onChange={change} />
      )}
      {plan !== null && <ReleaseEditor scenario={scenario} plan={plan} school={school} onChange={change} />}
      {plan !== null && <RoutesEditor scenario={scenario} plan={plan} school={school} onChange={change} />}
      {plan !== null && <DoorEvents scenario={scenario} plan={plan} onChange={change} />}
    </section>
  );
}
