/** The frame around every place: rail, header, the place itself, the phone's bar, and what may lie over them. */
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isSigned } from '../app/changedRecords.js';
import { useProjectName } from '../app/projectName.js';
import { useProjectStore } from '../app/projectStore.js';
import { useRoute } from '../app/router.js';
import { useSessionStore } from '../app/sessionStore.js';
import { FileDrop } from '../files/FileDrop.js';
import { useFileStore } from '../files/fileStore.js';
import { useRoomListStore } from '../files/roomList/roomListStore.js';
import { HeaderSlots } from '../parts/headerSlots.js';
import { UndoToast } from '../parts/UndoToast.js';
import { TraceHost } from '../places/campus/trace/TraceHost.js';
import classes from './AppFrame.module.css';
import { BottomBar } from './BottomBar.js';
import { ElsewhereStrip } from './ElsewhereStrip.js';
import { ErrorBoundary } from './ErrorBoundary.js';
import { Header } from './Header.js';
import { placeEntry } from './places.js';
import { Rail } from './Rail.js';

const ImportDialog = lazy(() => import('../files/ImportDialog.js').then((m) => ({ default: m.ImportDialog })));

const ChangedRecordsStrip = lazy(() =>
  import('./ChangedRecordsStrip.js').then((m) => ({ default: m.ChangedRecordsStrip })),
);

const RoomListDialog = lazy(() =>
  import('../files/roomList/RoomListDialog.js').then((m) => ({ default: m.RoomListDialog })),
);

const UpdateStrip = lazy(() => import('./UpdateStrip.js').then((m) => ({ default: m.UpdateStrip })));

export function AppFrame() {
  const { t } = useTranslation();
  const startPlace = useProjectStore((store) => store.startPlace);
  const isReady = useProjectStore((store) => store.isReady);
  const isFileOpen = useFileStore((store) => store.opened !== null);
  const isListOpen = useRoomListStore((store) => store.isOpen);
  const hasSigned = useProjectStore((store) => store.project?.drillRecords.some(isSigned) ?? false);
  const isUpdateWaiting = useSessionStore((store) => store.isUpdateWaiting);
  const route = useRoute();
  const place = route.place ?? startPlace;
  const { tab, view } = route.params;
  const { Place, layout } = placeEntry(place);
  const name = useProjectName();
  const content = useRef<HTMLElement>(null);

  useEffect(() => {
    document.title = `${t(`place.${place}`)} · ${name} · Muster`;
  }, [t, place, name]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another place, tab or view begins at its top
  useEffect(() => {
    // braces: newer browsers return a promise here, which is no clean-up
    content.current?.scrollTo(0, 0);
  }, [place, tab, view]);

  return (
    <HeaderSlots>
      <div className={classes.frame} data-layout={layout}>
        {layout !== 'bare' && (
          <button type="button" className={classes.skip} onClick={() => content.current?.focus()}>
            {t('skipToContent')}
          </button>
        )}
        {layout !== 'bare' && <Rail place={place} />}
        {layout !== 'bare' && <Header place={place} />}
        <main id="content" className={classes.content} data-layout={layout} tabIndex={-1} ref={content}>
          {layout !== 'bare' && <ElsewhereStrip />}
          <Suspense fallback={null}>{layout !== 'bare' && hasSigned && <ChangedRecordsStrip />}</Suspense>
          <Suspense fallback={null}>{isUpdateWaiting && layout !== 'bare' && <UpdateStrip />}</Suspense>
          <ErrorBoundary key={place}>
            <Suspense fallback={<p className={classes.opening}>{t('loading')}</p>}>
              {isReady ? <Place /> : <p className={classes.opening}>{t('loading')}</p>}
            </Suspense>
          </ErrorBoundary>
        </main>
        {layout !== 'bare' && <BottomBar place={place} />}
      </div>
      <FileDrop />
      <Suspense fallback={null}>{isFileOpen && <ImportDialog />}</Suspense>
      <Suspense fallback={null}>{isListOpen && <RoomListDialog />}</Suspense>
      <TraceHost />
      {layout !== 'bare' && <UndoToast />}
    </HeaderSlots>
  );
}
