/** What can be done with the picture under a floor: choose one, calibrate it again, take it away. */
import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Level } from '../../../../floorplans/index.js';
import { editPlan } from '../../../app/planHistory.js';
import { openPicture } from '../../../pictures/openPicture.js';
import { readImage } from '../../../storage/imageStore.js';
import classes from './Underlay.module.css';

const ACCEPTED = 'image/png,image/jpeg,image/webp,application/pdf,.pdf';

async function calibrateAgain(level: Level, name: string): Promise<void> {
  const bytes = level.underlay === undefined ? null : await readImage(level.underlay.imageId);
  if (bytes !== null) await openPicture(new File([bytes as BlobPart], name), { levelId: level.id });
}

export function UnderlayMenu({ level }: { level: Level }) {
  const { t } = useTranslation('trace');
  const input = useRef<HTMLInputElement>(null);
  const hasPicture = level.underlay !== undefined;
  return (
    <section className={classes.menu} aria-label={t('underlay.title')}>
      <h3>{t('underlay.title')}</h3>
      <div className={classes.acts}>
        <Button size="xs" onClick={() => input.current?.click()}>
          {t(hasPicture ? 'underlay.other' : 'underlay.choose')}
        </Button>
        {hasPicture && (
          <>
            <Button size="xs" onClick={() => void calibrateAgain(level, t('underlay.title'))}>
              {t('underlay.again')}
            </Button>
            <Button
              size="xs"
              variant="subtle"
              onClick={() => editPlan({ kind: 'setUnderlay', levelId: level.id, underlay: null }, level.id)}
            >
              {t('underlay.remove')}
            </Button>
          </>
        )}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) void openPicture(file, { levelId: level.id });
        }}
      />
    </section>
  );
}
