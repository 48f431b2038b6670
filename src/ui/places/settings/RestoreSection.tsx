import { Button } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../model/index.js';
import { useProjectStore } from '../../app/projectStore.js';
import { exportAsKept } from '../../files/exportProject.js';
import { ProblemList } from '../../parts/ProblemList.js';
import { useUndoStore } from '../../parts/undoStore.js';
import type { RestorePoint } from '../../storage/database.js';
import classes from './SettingsPlace.module.css';

/** Earlier projects kept on this device, to go back to or to take out as they are. */
export function RestoreSection() {
  const { t, i18n } = useTranslation('settings');
  const [points, setPoints] = useState<readonly RestorePoint[]>([]);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const load = useCallback(async () => {
    const { readRestorePoints } = await import('../../storage/projectStorage.js');
    setPoints(await readRestorePoints());
  }, []);
  useEffect(() => {
    load().catch(() => setPoints([]));
  }, [load]);
  const restore = async (point: RestorePoint) => {
    const { readDocument } = await import('../../storage/projectCodec.js');
    const { value, problems: found } = readDocument(point.document);
    setProblems(value === null ? found : []);
    if (value === null) return;
    const { project: before, replaceProject } = useProjectStore.getState();
    replaceProject(value);
    if (before !== null) useUndoStore.getState().offerUndo(t('restore.done'), () => replaceProject(before));
  };
  const when = (atMs: number) =>
    new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short', hour12: false }).format(atMs);
  return (
    <section className={classes.section} aria-labelledby="restore">
      <h2 id="restore">{t('restore.title')}</h2>
      <p className={classes.note}>{points.length === 0 ? t('restore.none') : t('restore.lead')}</p>
      <ul>
        {points.map((point) => (
          <li key={point.id} className={classes.row}>
            <div>
              <p className={classes.label}>{point.name === '' ? t('restore.unnamed') : point.name}</p>
              <p className={classes.note}>
                {t(`restore.reason.${point.reason}`)} {when(point.savedAtMs)}
              </p>
            </div>
            <div className={classes.acts}>
              <Button onClick={() => void restore(point)}>{t('restore.act')}</Button>
              <Button variant="subtle" onClick={() => exportAsKept(point.document)}>
                {t('restore.export')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <ProblemList problems={problems} />
    </section>
  );
}
