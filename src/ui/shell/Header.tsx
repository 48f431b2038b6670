/** Where the user is, what the place offers, find, whether the work is saved, language, help. */
import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useProjectName } from '../app/projectName.js';
import { useProjectStore } from '../app/projectStore.js';
import { type PlaceId, routeHash } from '../app/router.js';
import { FindBox } from '../find/FindBox.js';
import { useSlotRefs } from '../parts/headerSlots.js';
import { LanguageSwitch } from '../parts/LanguageSwitch.js';
import classes from './Header.module.css';
import { HelpPopover } from './HelpPopover.js';
import { Logo } from './Logo.js';
import { SavedState } from './SavedState.js';

export function Header({ place }: { place: PlaceId }) {
  const { t } = useTranslation();
  const slots = useSlotRefs();
  const name = useProjectName();
  const hasProject = useProjectStore((store) => store.project !== null);
  return (
    <header className={classes.header}>
      <a className={classes.logo} href={routeHash('home')} aria-label={t('place.home')}>
        <Logo />
      </a>
      <nav className={classes.crumbs} aria-label={t('crumbs')}>
        {place === 'home' ? (
          <b className={classes.name}>{name}</b>
        ) : (
          <>
            <a className={classes.school} href={routeHash('home')}>
              {name}
            </a>
            <IconChevronRight className={classes.chevron} size={16} aria-hidden="true" />
            <b className={classes.name}>{t(`place.${place}`)}</b>
          </>
        )}
        <span className={classes.slot} ref={slots?.crumbs} />
      </nav>
      <div className={classes.slot} ref={slots?.tags} />
      <div className={classes.grow} />
      <div className={classes.slot} ref={slots?.actions} />
      {hasProject && <FindBox />}
      <div className={classes.wide}>
        <SavedState />
      </div>
      <div className={classes.wide}>
        <LanguageSwitch />
      </div>
      <HelpPopover />
    </header>
  );
}
