/** All photos of the drill that lie on this device, saved in one file. */
import { IconFileZip } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download, fileNameOf } from '../../files/download.js';
import { today } from '../../i18n/format.js';
import type { StoredPhoto } from '../../storage/database.js';
import classes from './Day.module.css';
import { isStanding } from './groupState.js';
import { nameOfPlace } from './nameOfSubject.js';
import type { PartInUse } from './usePart.js';

export function SavePhotos({ part }: { part: PartInUse }) {
  const { t } = useTranslation(['day', 'common']);
  const { day, offsetMs } = part.part;
  const noted = part.settled.taps.filter((each) => each.tap.what === 'photo' && isStanding(each));
  const wanted = [...new Set(noted.flatMap(({ tap }) => tap.about ?? []))].join(' ');
  const [photos, setPhotos] = useState<readonly StoredPhoto[]>([]);
  useEffect(() => {
    let isOver = false;
    const read = async () => {
      const { readPhotos } = await import('../../storage/dayStorage.js');
      const found = wanted === '' ? [] : await readPhotos(wanted.split(' '));
      if (!isOver) setPhotos(found);
    };
    void read().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [wanted]);
  if (photos.length === 0) return null;
  const save = async () => {
    const { photosFile } = await import('./photosFile.js');
    const taken = photos.map(({ id, bytes }) => {
      const tap = noted.find((each) => each.tap.about === id);
      const takenAtMs = tap?.commanderMs == null ? null : tap.commanderMs + offsetMs;
      return { bytes: new Uint8Array(bytes), takenAtMs, place: nameOfPlace(day, tap?.of ?? null) };
    });
    const firstMs = taken.flatMap(({ takenAtMs }) => takenAtMs ?? [])[0];
    const date = firstMs === undefined ? (day.plannedAt?.slice(0, 10) ?? '') : today(new Date(firstMs));
    const drill = [date, t('day:drillOf', { kind: t(`common:kind.${day.kind}`) })];
    download(
      `${fileNameOf([...drill, t('day:photo.zip')])}.zip`,
      photosFile(drill.join(' '), taken),
      'application/zip',
    );
  };
  return (
    <button type="button" className={classes.button} onClick={() => void save()}>
      <IconFileZip size={22} aria-hidden="true" />
      <span>
        {t('day:photo.saveAll', { count: photos.length })}
        <small>{t('day:photo.saveAllHint')}</small>
      </span>
    </button>
  );
}
