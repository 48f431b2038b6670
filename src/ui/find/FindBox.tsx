/** The find box of the header; Ctrl K opens it from anywhere. The dialog is fetched when first wanted. */
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './FindBox.module.css';

const FindDialog = lazy(() => import('./FindDialog.js').then((m) => ({ default: m.FindDialog })));

export function FindBox() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        setOpen(true);
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <button type="button" className={classes.box} onClick={() => setOpen(true)} aria-haspopup="dialog">
        <IconSearch size={18} stroke={1.75} aria-hidden="true" />
        <span className={classes.words}>{t('find.open')}</span>
        <kbd className={classes.key}>Ctrl K</kbd>
      </button>
      <Suspense fallback={null}>{isOpen && <FindDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
