/** Photos of a blocked way: they stay on this device, the log holds their hashes. */
import { IconCamera, IconDownload } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download, fileNameOf } from '../../files/download.js';
import type { StoredPhoto } from '../../storage/database.js';
import { browserHost } from '../../worker/browserHost.js';
import codes from './Code.module.css';
import classes from './Day.module.css';
import { isStanding } from './groupState.js';
import { smallPhoto } from './smallPhoto.js';
import type { PartInUse } from './usePart.js';

/** As long as a tap may say. */
const HASH_SIGNS = 40;

function hashOf(bytes: Uint8Array): string {
  const hasher = browserHost.createHasher();
  hasher.update(bytes);
  return hasher.hex().slice(0, HASH_SIGNS);
}

export function PhotoNote({ part, name }: { part: PartInUse; name: string }) {
  const { t } = useTranslation('day');
  const [fault, setFault] = useState<'noPicture' | 'unkept' | null>(null);
  const { id: device, of, day } = part.part;
  const named = part.settled.taps
    .filter((each) => each.tap.what === 'photo' && each.device === device && each.of === of && isStanding(each))
    .flatMap(({ tap }) => tap.about ?? []);
  const keep = async (file: File | undefined) => {
    if (file === undefined) return;
    const bytes = await smallPhoto(file);
    if (bytes === null) return setFault('noPicture');
    const id = hashOf(bytes);
    try {
      const { addPhoto } = await import('../../storage/dayStorage.js');
      await addPhoto({ id, drill: day.drill, bytes });
      setFault(null);
    } catch {
      return setFault('unkept');
    }
    if (!named.includes(id)) await part.tap({ what: 'photo', about: id });
  };
  return (
    <>
      <label className={`${classes.button} ${codes.file}`}>
        <IconCamera size={22} aria-hidden="true" />
        <span>
          {t('photo.take')}
          <small>{t('photo.hint')}</small>
        </span>
        <input
          type="file"
          accept="image/*"
          capture="environment"
          onChange={({ currentTarget }) => {
            void keep(currentTarget.files?.[0]);
            // the same photo may be chosen again
            currentTarget.value = '';
          }}
        />
      </label>
      {fault !== null && (
        <p role="alert" className={classes.unwritten}>
          {t(`photo.${fault}`)}
        </p>
      )}
      <PhotoList ids={named} name={name} />
    </>
  );
}

function PhotoList({ ids, name }: { ids: readonly string[]; name: string }) {
  const { t } = useTranslation('day');
  const [photos, setPhotos] = useState<readonly (StoredPhoto & { readonly address: string })[]>([]);
  const wanted = ids.join(' ');
  useEffect(() => {
    let addresses: string[] = [];
    let isOver = false;
    const read = async () => {
      const { readPhotos } = await import('../../storage/dayStorage.js');
      const found = await readPhotos(wanted === '' ? [] : wanted.split(' '));
      if (isOver) return;
      const shown = found.map((each) => ({
        ...each,
        address: URL.createObjectURL(new Blob([new Uint8Array(each.bytes)], { type: 'image/jpeg' })),
      }));
      addresses = shown.map(({ address }) => address);
      setPhotos(shown);
    };
    void read().catch(() => undefined);
    return () => {
      isOver = true;
      for (const address of addresses) URL.revokeObjectURL(address);
    };
  }, [wanted]);
  if (photos.length === 0) return null;
  return (
    <ul className={codes.photos} aria-label={t('photo.list')}>
      {photos.map(({ id, bytes, address }, i) => (
        <li key={id}>
          <img src={address} alt={t('photo.of', { name, number: i + 1 })} />
          <button
            type="button"
            className={classes.button}
            onClick={() => download(`${fileNameOf([name, id.slice(0, 8)])}.jpg`, new Uint8Array(bytes), 'image/jpeg')}
          >
            <IconDownload size={22} aria-hidden="true" />
            {t('photo.save')}
          </button>
        </li>
      ))}
    </ul>
  );
}
