/** What this is, what it is not, and the keys. */
import { Popover } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { routeHash } from '../app/router.js';
import { takesText } from '../parts/takesText.js';
import classes from './HelpPopover.module.css';

const KEYS = ['find', 'play', 'step', 'ends', 'floor', 'layers', 'fit'] as const;

export function HelpPopover() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key !== 'F1' && (event.key !== '?' || takesText(event.target))) return;
      event.preventDefault();
      setOpen((open) => !open);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" withArrow trapFocus returnFocus width={336}>
      <Popover.Target>
        <button
          type="button"
          className={classes.button}
          aria-label={t('help.open')}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <IconHelp size={18} stroke={1.75} aria-hidden="true" />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.box} aria-label={t('help.title')}>
        <h2>{t('help.title')}</h2>
        <p className={classes.text}>{t('help.what')}</p>
        <p className={classes.text}>{t('help.whatNot')}</p>
        <h3>{t('help.keys')}</h3>
        <dl className={classes.keys}>
          {KEYS.map((key) => (
            <div key={key}>
              <dt>
                <kbd>{t(`help.key.${key}.press`)}</kbd>
              </dt>
              <dd>{t(`help.key.${key}.does`)}</dd>
            </div>
          ))}
        </dl>
        <a href={routeHash('settings', { view: 'method' })} onClick={() => setOpen(false)}>
          {t('method')}
        </a>
        <a href={routeHash('settings')} onClick={() => setOpen(false)}>
          {t('help.more')}
        </a>
      </Popover.Dropdown>
    </Popover>
  );
}
