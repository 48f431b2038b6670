import { useTranslation } from 'react-i18next';
import { ENGINE_VERSION } from '../../../scenarios/index.js';
import { useLastRun } from '../../app/lastRun.js';
import { routeHash } from '../../app/router.js';
import classes from './SettingsPlace.module.css';

/** Software in the app by licence; the full texts stand in each package. */
const LICENCES = [
  [
    'MIT',
    'React, Mantine, Tabler Icons, PixiJS, XState, i18next, react-i18next, Zustand, Zod, fflate, ngraph.path, noble-hashes, temporal-polyfill, chinese-days (data)',
  ],
  ['ISC', 'D3, flatbush'],
  ['BSD-3-Clause', 'ngraph.graph, PDFium (JBIG2 decoder, Foxit fonts), Adobe CMap resources'],
  ['BSD-2-Clause', 'OpenJPEG'],
  ['OFL-1.1', 'Liberation Sans'],
  ['BSL-1.0', 'Clipper2'],
  ['Apache-2.0', 'Dexie, PDF.js'],
  ['MPL-2.0', 'ical.js'],
] as const;

/** What the program is not, how a run is computed, version and licences. */
export function AboutSection() {
  const { t } = useTranslation('settings');
  const run = useLastRun();
  return (
    <section className={classes.section} aria-labelledby="about">
      <h2 id="about">{t('about.title')}</h2>
      <dl className={classes.facts}>
        <dt>{t('about.isNot')}</dt>
        <dd>{t('about.isNotText')}</dd>
        <dt>{t('about.method')}</dt>
        <dd>
          {t('about.methodText')}
          <p>
            <a href={routeHash('settings', { view: 'method' })}>{t('about.toMethod')}</a>
          </p>
        </dd>
        <dt>{t('about.privacy')}</dt>
        <dd>{t('about.privacyText')}</dd>
        <dt>{t('about.version')}</dt>
        <dd>
          {ENGINE_VERSION} {run !== null && t('about.lastRun', { engine: run.engine, seed: run.seed })}
        </dd>
        <dt>{t('about.licences')}</dt>
        <dd>
          <p>{t('about.own')}</p>
          {LICENCES.map(([licence, names]) => (
            <p key={licence}>
              {licence}: {names}
            </p>
          ))}
        </dd>
      </dl>
    </section>
  );
}
