/** The first page: what the figures may not be used for, and how people move. */
import type { Both } from '../../../../../drills/index.js';
import { Sheet } from '../../../../prints/Paper.js';
import { inBoth, languagesOf, sayIn } from '../../../../prints/printLanguage.js';
import { ReportHead } from '../../../../prints/ReportParts.js';
import { LIMITS, MODEL_RULES } from '../../../settings/method/methodParts.js';
import classes from './Method.module.css';
import { checksSummary, type MethodFrame } from './methodFrame.js';

export function MethodLimits({ frame }: { frame: MethodFrame }) {
  const { words, language, school, madeOn } = frame;
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  const title = say(words((t) => t('method:title')));
  return (
    <Sheet language={language} label={title}>
      <ReportHead school={school} title={title} aside={madeOn} />
      <p className={classes.summary}>{say(checksSummary(frame))}</p>
      <section className={classes.part}>
        <h3>{say(words((t) => t('method:limits.title')))}</h3>
        <p>{say(words((t) => t('method:limits.lead')))}</p>
        <ul>
          {LIMITS.map((each) => (
            <Item
              key={each}
              frame={frame}
              name={words((t) => t(`method:limits.item.${each}.name`))}
              text={words((t) => t(`method:limits.item.${each}.text`))}
            />
          ))}
        </ul>
      </section>
      <section className={classes.part}>
        <h3>{say(words((t) => t('method:model.title')))}</h3>
        <p>{say(words((t) => t('method:model.lead')))}</p>
        <ul>
          {MODEL_RULES.map((each) => (
            <Item
              key={each}
              frame={frame}
              name={named(words((t) => t(`method:model.item.${each}.name`)))}
              text={words((t) => t(`method:model.item.${each}.text`))}
            />
          ))}
        </ul>
      </section>
      <p className={classes.foot}>1 / 2</p>
    </Sheet>
  );
}

const named = (text: Both): Both => inBoth(`${text['zh-CN']}：`, `${text.en}:`);

interface ItemProps {
  readonly frame: MethodFrame;
  readonly name: Both;
  readonly text: Both;
}

/** In both languages one after the other, so that each is read whole. */
function Item({ frame: { language }, name, text }: ItemProps) {
  return (
    <li>
      {languagesOf(language).map((tongue) => (
        <span key={tongue} lang={tongue}>
          <b>{name[tongue]}</b> {text[tongue]}{' '}
        </span>
      ))}
    </li>
  );
}
