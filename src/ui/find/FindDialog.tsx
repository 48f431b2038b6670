/** Type a room, a class or a page; arrow keys choose, Enter goes there. */
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import { Modal } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProjectStore } from '../app/projectStore.js';
import { goTo, PLACE_IDS } from '../app/router.js';
import classes from './FindDialog.module.css';
import { type Findable, findMatches, projectFindables } from './findables.js';

export function FindDialog({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const project = useProjectStore((store) => store.project);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const listId = useId();
  const findables = useMemo(() => {
    const pages = PLACE_IDS.map(
      (id): Findable => ({
        key: `place ${id}`,
        kind: 'place',
        name: t(`place.${id}`),
        detail: '',
        words: id,
        place: id,
        params: {},
      }),
    );
    const method: Findable = {
      key: 'place method',
      kind: 'place',
      name: t('method'),
      detail: t('place.settings'),
      words: 'method limits verification 方法 局限 验证 怎么算',
      place: 'settings',
      params: { view: 'method' },
    };
    return [
      ...pages,
      method,
      ...projectFindables(project?.plan ?? null, project?.school ?? null, i18n.language === 'en'),
    ];
  }, [t, i18n.language, project]);
  const matches = findMatches(findables, text);

  const open = (match: Findable | undefined) => {
    if (match === undefined) return;
    goTo(match.place, match.params);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setChosen(Math.min(matches.length - 1, chosen + 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(0, chosen - 1));
    else if (event.key === 'Enter') open(matches[chosen]);
    else return;
    event.preventDefault();
  };

  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      padding={0}
      yOffset="10vh"
      size={520}
      attributes={{ content: { 'aria-label': t('find.label') } }}
    >
      <div className={classes.field}>
        <IconSearch size={18} stroke={1.75} aria-hidden="true" />
        <input
          data-autofocus
          role="combobox"
          aria-label={t('find.label')}
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={matches[chosen] && `${listId}-${chosen}`}
          placeholder={t('find.open')}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setChosen(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={listId} role="listbox" aria-label={t('find.label')} className={classes.list}>
        {matches.map((match, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above takes the keys for the whole list
          <div
            key={match.key}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className={classes.row}
            onClick={() => open(match)}
          >
            <span className={classes.kind}>{t(`find.kind.${match.kind}`)}</span>
            <b>{match.name}</b>
            <span className={classes.detail}>{match.detail}</span>
          </div>
        ))}
      </div>
      <p className={classes.hint} role="status">
        {matches.length === 0 ? t('find.none', { text }) : t('find.hint')}
      </p>
    </Modal>
  );
}
