/** Times and heads on the commander's card: what is known beforehand, and boxes to write the real ones in. */
import { type Both, COMMANDER_WORDS as W } from '../../../../../drills/index.js';
import { clock } from '../../../../i18n/format.js';
import { Say } from '../../../../prints/Say.js';
import type { CommanderPaperProps } from './CommanderPaper.js';
import classes from './CommanderPaper.module.css';

type CardTimesProps = Pick<CommanderPaperProps, 'language' | 'pupils' | 'targetS' | 'forecastS'>;

export function CardTimes({ language, pupils, targetS, forecastS }: CardTimesProps) {
  const boxes: readonly (readonly [Both, string | number | null])[] = [
    ...(targetS === null ? [] : [[W.target, clock(targetS)] as const]),
    ...(forecastS === null ? [] : [[W.forecast, clock(forecastS)] as const]),
    [W.signalAt, null],
    [W.allOut, null],
    [W.allIn, null],
    [W.allReported, null],
    [W.expectedHeads, pupils],
    [W.presentHeads, null],
  ];
  return (
    <dl className={classes.times}>
      {boxes.map(([name, value]) => (
        <div key={name.en}>
          <dt>
            <Say text={name} language={language} isStacked />
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
