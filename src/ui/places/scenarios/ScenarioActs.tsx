/** What can be done with a scenario as a whole: take back, do again, copy, delete. */
import { IconArrowBackUp, IconArrowForwardUp, IconCopy, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SavedScenario } from '../../../project/index.js';
import { goTo } from '../../app/router.js';
import { useUndoStore } from '../../parts/undoStore.js';
import { IconButton } from './IconButton.js';
import { withCopy } from './savedScenarios.js';
import { editScenarios, redoScenarios, undoScenarios, useScenarioHistory } from './scenarioHistory.js';
import { scenarioName } from './words.js';

export function ScenarioActs({ saved }: { saved: SavedScenario }) {
  const { t } = useTranslation('scenarios');
  const canUndo = useScenarioHistory((history) => history.past.length > 0);
  const canRedo = useScenarioHistory((history) => history.future.length > 0);
  const { id } = saved;
  const name = scenarioName(saved.scenario);
  const copy = () => {
    let copied = id;
    editScenarios(`copy ${id}`, (all) => {
      const next = withCopy(all, id);
      copied = next.id;
      return next.scenarios;
    });
    goTo('scenarios', { id: copied });
  };
  const remove = () => {
    editScenarios(`delete ${id}`, (all) => all.filter((each) => each.id !== id));
    goTo('scenarios');
    useUndoStore.getState().offerUndo(t('list.deleted', { name }), () => {
      undoScenarios();
      goTo('scenarios', { id });
    });
  };
  return (
    <>
      <IconButton label={t('undo')} Icon={IconArrowBackUp} isDisabled={!canUndo} onClick={undoScenarios} />
      <IconButton label={t('redo')} Icon={IconArrowForwardUp} isDisabled={!canRedo} onClick={redoScenarios} />
      <IconButton label={t('list.copyOf', { name })} Icon={IconCopy} onClick={copy} />
      <IconButton label={t('list.deleteOf', { name })} Icon={IconTrash} onClick={remove} />
    </>
  );
}
