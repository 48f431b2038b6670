/** A new scenario from a template: every kind that can be run, at any part of the day. */
import { Button, Modal } from '@mantine/core';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/CloseButton.css';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DRILL_NAMES, type DrillName, drillKind, SLOTS, type Slot } from '../../../scenarios/index.js';
import { useProjectStore } from '../../app/projectStore.js';
import { goTo } from '../../app/router.js';
import { KIND_MARKS } from '../../parts/drillKind.js';
import { setBuilderView } from './builderView.js';
import classes from './NewScenario.module.css';
import { newScenario } from './savedScenarios.js';
import { editScenarios } from './scenarioHistory.js';

const KINDS = Object.keys(DRILL_NAMES) as readonly DrillName[];

export function runnableKinds(): readonly DrillName[] {
  return KINDS.filter((kind) => drillKind(kind) !== null);
}

export function NewScenario() {
  const { t } = useTranslation(['scenarios', 'common']);
  const kinds = runnableKinds();
  const [kind, setKind] = useState<DrillName>(kinds[0] ?? 'fire');
  const [slot, setSlot] = useState<Slot | null>(null);
  const notBuilt = KINDS.filter((each) => !kinds.includes(each));
  const close = () => setBuilderView({ isNewOpen: false });
  const chosenSlot = slot ?? drillKind(kind)?.usualSlot ?? 'lesson';
  const create = () => {
    const { project } = useProjectStore.getState();
    if (project === null) return;
    const saved = newScenario(kind, chosenSlot, project.school, project.scenarios);
    editScenarios(`new ${saved.id}`, (all) => [...all, saved]);
    close();
    goTo('scenarios', { id: saved.id });
  };
  return (
    <Modal
      opened
      onClose={close}
      title={<b>{t('scenarios:new.title')}</b>}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          create();
        }}
      >
        <fieldset className={classes.kinds}>
          <legend>{t('scenarios:new.kind')}</legend>
          {kinds.map((each) => {
            const { Icon, tone } = KIND_MARKS[each];
            return (
              <label key={each} className={classes.kind} data-on={kind === each || undefined}>
                <input type="radio" name="kind" value={each} checked={kind === each} onChange={() => setKind(each)} />
                <span className={classes.mark} data-tone={tone}>
                  <Icon size={18} stroke={1.75} aria-hidden="true" />
                </span>
                <span>
                  <b>{t(`common:kind.${each}`)}</b>
                  <small>{t(`scenarios:will.${each}`)}</small>
                </span>
              </label>
            );
          })}
        </fieldset>
        <label className={classes.slot}>
          {t('scenarios:new.slot')}
          <select value={chosenSlot} onChange={(event) => setSlot(event.currentTarget.value as Slot)}>
            {SLOTS.map((each) => (
              <option key={each} value={each}>
                {t(`scenarios:slot.${each}`)}
              </option>
            ))}
          </select>
        </label>
        {notBuilt.length > 0 && (
          <p className={classes.later}>
            {t('scenarios:new.later', {
              kinds: notBuilt.map((each) => t(`common:kind.${each}`)).join(t('scenarios:listGap')),
            })}
          </p>
        )}
        <div className={classes.acts}>
          <Button onClick={close}>{t('scenarios:new.cancel')}</Button>
          <Button type="submit" variant="filled">
            {t('scenarios:new.create')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
