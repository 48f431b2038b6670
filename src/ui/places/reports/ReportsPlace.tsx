/** What the school puts on paper: a list of every print, each with its own page. */
import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { routeHash, useRoute } from '../../app/router.js';
import { Page } from '../../parts/Page.js';
import { PRINT_GROUPS, PRINTS, type PrintEntry } from './printList.js';
import classes from './ReportsPlace.module.css';

/** @param scenario - whose routes wall prints follow, kept from one to the next */
function addressOf(entry: PrintEntry, scenario: string): string {
  if ('at' in entry) return routeHash(entry.at.place, entry.at.params);
  return routeHash('reports', { view: entry.id, scenario: entry.group === 'onTheWall' ? scenario : '' });
}

export function ReportsPlace() {
  const { t } = useTranslation('reports');
  const { view, scenario = '' } = useRoute().params;
  const opened = PRINTS.find((each) => each.id === view);
  if (opened !== undefined && 'Print' in opened) return <opened.Print />;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {PRINT_GROUPS.map((group) => (
        <section key={group} className={classes.group}>
          <h2>{t(`group.${group}`)}</h2>
          <ul>
            {PRINTS.filter((each) => each.group === group).map((entry) => (
              <li key={entry.id}>
                <a className={classes.print} href={addressOf(entry, scenario)}>
                  <b>{t(`print.${entry.id}.name`)}</b>
                  <IconChevronRight size={16} aria-hidden="true" />
                  <span>{t(`print.${entry.id}.what`)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  );
}
