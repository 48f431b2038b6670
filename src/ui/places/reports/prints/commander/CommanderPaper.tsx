/** One page for the hand of whoever leads the drill. */
import {
  type Both,
  type BothNames,
  bothOf,
  type CommanderCard,
  type ExercisePlan,
  emergencyNumbers,
  COMMANDER_WORDS as W,
} from '../../../../../drills/index.js';
import { clock } from '../../../../parts/format.js';
import { Sheet } from '../../../../prints/Paper.js';
import { listMark, type PrintLanguage, spoken } from '../../../../prints/printLanguage.js';
import { Say } from '../../../../prints/Say.js';
import type { BothTexts } from '../../../../prints/useBothTexts.js';
import classes from './CommanderPaper.module.css';

/** Words of the screen that stand on the card. */
export const COMMANDER_WORD_FILES = ['scenarios', 'exercisePlan', 'common'] as const;

interface CommanderPaperProps {
  readonly card: CommanderCard;
  readonly plan: ExercisePlan | null;
  readonly language: PrintLanguage;
  readonly words: BothTexts<typeof COMMANDER_WORD_FILES>;
  readonly kindWords: Both;
  readonly names: BothNames;
  readonly school: { readonly name: string; readonly nameEn?: string | undefined };
  readonly region: string | null;
  readonly pupils: number | null;
  readonly targetS: number | null;
  readonly forecastS: number | null;
}

export function CommanderPaper(props: CommanderPaperProps) {
  const { card, plan, language, words, kindWords, names, school, region } = props;
  const say = (text: Both) => <Say text={text} language={language} />;
  return (
    <Sheet language={language} label={spoken(W.title, language)}>
      <header className={classes.head}>
        <h2>
          {say(W.title)} · {say(W.drill(kindWords))}
        </h2>
        <p>
          {say(bothOf(school))}
          {plan === null ? (
            <> · {say(W.usual)}</>
          ) : (
            <>
              {' '}
              · {plan.date} {plan.time} · {say(W.version(plan.version))}
              {plan.approved === null && <> · {say(W.draft)}</>}
            </>
          )}
        </p>
      </header>
      <section className={classes.emergency}>
        <h3>{say(W.emergency)}</h3>
        <ol>
          {W.emergencySteps.map((step) => (
            <li key={step.en}>{say(step)}</li>
          ))}
        </ol>
        <p>
          <b>{say(W.commandPost)}</b> <i />
          {emergencyNumbers(region).map((each) => (
            <b key={each.en}> · {say(each)}</b>
          ))}
        </p>
      </section>
      <Phases {...props} />
      <Times {...props} />
      <section className={classes.groups}>
        <h3>{say(W.groups)}</h3>
        <ul>
          {card.groups.map(({ group, members }) => (
            <li key={group}>
              <b>{say(words((t) => t(`exercisePlan:group.${group as 'command'}`)))}</b>
              {members.length > 0 ? <span>{members.join(listMark(language))}</span> : <i />}
            </li>
          ))}
        </ul>
      </section>
      {card.posts.length > 0 && (
        <section className={classes.posts}>
          <h3>{say(W.posts(card.posts.length))}</h3>
          <ul>
            {card.posts.map(({ id, by }) => (
              <li key={id}>
                <span>{say(names(id))}</span>
                {by === null ? <i /> : <b>{by}</b>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Sheet>
  );
}

function Phases({ card, language, words }: CommanderPaperProps) {
  const say = (text: Both) => <Say text={text} language={language} isStacked />;
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
        {card.phases.map(({ phase, isOnlyIfNeeded, signal, saying, lastsS }) => (
          <tr key={phase}>
            <th scope="row">
              {say(words((t) => t(`scenarios:phase.${phase as 'alarm'}.name`)))}
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
                    <Say text={W.signal} language={language === 'both' ? 'zh-CN' : language} />
                    <Say text={signal} language={language} />
                  </b>
                </p>
              )}
              {saying !== null && <p>{say(saying)}</p>}
              {signal === null && saying === null && say(words((t) => t(`scenarios:phase.${phase as 'alarm'}.what`)))}
            </td>
            <td>{say(words((t) => t(`scenarios:phase.${phase as 'alarm'}.ends`)))}</td>
            <td>{lastsS === null ? '—' : clock(lastsS)}</td>
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Times({ language, pupils, targetS, forecastS }: CommanderPaperProps) {
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
