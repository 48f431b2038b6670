/** The frame around every place: rail, header, the place itself. */
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { placeEntry } from './places.js';
import { useRoute } from './router.js';

export function AppFrame() {
  const { t } = useTranslation();
  const { Place } = placeEntry(useRoute().place ?? 'simulate');
  return (
    <main id="content">
      <Suspense fallback={<p>{t('loading')}</p>}>
        <Place />
      </Suspense>
    </main>
  );
}
