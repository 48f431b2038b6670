/**
 * Fetches everything a drill day may ask for while there is a network: a phone on the playground has none.
 *
 * What fails here is asked for again where it is needed. A page loaded anew without a network lives on what the service worker
 * keeps; where there is none, on what this page has fetched.
 */
import i18next from 'i18next';
import { LANGUAGES } from '../../i18n/i18n.js';
import { keepOffline } from '../../offline/keepOffline.js';

const WORDS = ['day', 'common', 'problems', 'scenarios', 'exercisePlan'];
/** Of the score the record leads to. */
const WORDS_AFTERWARDS = ['drills', 'rubric', 'ledger', 'dutyCalendar', 'schedule'];

export async function prepareOffline(): Promise<void> {
  await Promise.allSettled([
    keepOffline(),
    import('../../parts/qrRows.js'),
    import('qr/decode.js'),
    import('../../storage/dayStorage.js'),
    import('../../storage/projectCodec.js'),
    import('../drills/DrillsPlace.js'),
    i18next.loadNamespaces([...WORDS, ...WORDS_AFTERWARDS]).then(() => i18next.loadLanguages([...LANGUAGES])),
  ]);
}
