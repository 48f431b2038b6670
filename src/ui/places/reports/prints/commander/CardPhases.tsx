/** The phases of the drill on the commander's card: what is heard and said, until when, and room for the real time. */
import { type Both, COMMANDER_WORDS as W } from '../../../../../drills/index.js';
import { clock } from '../../../../i18n/format.js';
import { oneOf } from '../../../../prints/printLanguage.js';
import { Say } from '../../../../prints/Say.js';
import { phaseName } from '../../../day/phaseName.js';
import type { CommanderPaperProps } from './CommanderPaper.js';
import classes from './CommanderPaper.module.css';

export function CardPhases({ card, language, words }: Pick<CommanderPaperProps, 'card' | 'language' | 'words'>) {
  const say = (text: Both) => <Say text={text} language={language} isStacked />;
  const told = (name: string, what: 'what' | 'ends') => words((t) => t(`scenarios:phase.${name as 'alarm'}.${what}`));
  if (card.phases.length === 0) return <p className={classes.none}>{say(W.noMachine)}</p>;
  return (
    <table className={classes.phases}>
      <thead>
        <tr>
          {[W.phase, W.heard, W.ends, W.expected, W.real].map((head) => (
            <th key={head.en} scope="col">
              <Say text={head} language={language} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {card.phases.map(({ phase, toldAs, isOnlyIfNeeded, signal, saying, lastsS }) => (
          <tr key={phase}>
            <th scope="row">
              {say(words((t) => phaseName(phase, card.drill, t)))}
              {isOnlyIfNeeded && (
                <small>
                  <Say text={W.ifNeeded} language={language} />
                </small>
              )}
            </th>
            <td>
              {signal !== null && (
                <p>
                  <b>
                    <Say text={W.signal} language={oneOf(language)} />
                    <Say text={signal} language={language} />
                  </b>
                </p>
              )}
              {saying !== null && <p>{say(saying)}</p>}
              {signal === null && saying === null && say(told(toldAs, 'what'))}
            </td>
            <td>{say(told(toldAs, 'ends'))}</td>
            <td>{lastsS === null ? '—' : clock(lastsS)}</td>
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
