/** One page for the hand of whoever leads the drill. */
import {
  type Both,
  type BothNames,
  bothOf,
  type CommanderCard,
  type ExercisePlan,
  COMMANDER_WORDS as W,
} from '../../../../../drills/index.js';
import { Sheet } from '../../../../prints/Paper.js';
import { listMark, type PrintLanguage, spoken } from '../../../../prints/printLanguage.js';
import { Say } from '../../../../prints/Say.js';
import type { TallyBothWords } from '../tally/tallyDay.js';
import { CardPhases } from './CardPhases.js';
import { CardTimes } from './CardTimes.js';
import classes from './CommanderPaper.module.css';

export interface CommanderPaperProps {
  readonly card: CommanderCard;
  readonly plan: ExercisePlan | null;
  readonly language: PrintLanguage;
  readonly words: TallyBothWords;
  readonly kindWords: Both;
  readonly names: BothNames;
  readonly school: { readonly name: string; readonly nameEn?: string | undefined };
  /** Whom to call, and where the command post is reached. */
  readonly numbers: readonly Both[];
  readonly commandPostPhone: string | undefined;
  readonly pupils: number | null;
  readonly targetS: number | null;
  readonly forecastS: number | null;
}

export function CommanderPaper(props: CommanderPaperProps) {
  const { card, plan, language, words, kindWords, names, school, numbers, commandPostPhone } = props;
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
          <b>{say(W.commandPost)}</b> {commandPostPhone === undefined ? <i /> : <b>{commandPostPhone}</b>}
          {numbers.map((each) => (
            <b key={each.en}> · {say(each)}</b>
          ))}
        </p>
      </section>
      <CardPhases {...props} />
      <CardTimes {...props} />
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
