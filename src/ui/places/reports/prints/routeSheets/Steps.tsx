/** What is done, numbered; in both languages Chinese above English. */
import type { SheetStep } from '../../../../../drills/index.js';
import { languagesOf } from '../../../../prints/printLanguage.js';
import classes from './RouteSheetPaper.module.css';
import type { SheetFacts } from './sheetFacts.js';

export function Steps({ steps, facts }: { steps: readonly SheetStep[]; facts: SheetFacts }) {
  const { language } = facts;
  return (
    <ol className={classes.steps}>
      {steps.map(({ bold, plain }) => (
        <li key={`${bold?.en}${plain.en}`}>
          {languagesOf(language).map((lang) => (
            <span key={lang} lang={lang}>
              {bold !== null && <b>{bold[lang]}</b>}
              {plain[lang]}
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}
