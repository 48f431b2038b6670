/** What every tally sheet opens with: whose it is, which drill, and how the clock is set. */
import {
  kindWord,
  slotWord,
  TALLY_ROLE_WORDS,
  type TallyColumn,
  type TallySheet,
  TALLY_WORDS as W,
} from '../../../../../drills/index.js';
import { clock } from '../../../../i18n/format.js';
import { colon, sayIn } from '../../../../prints/printLanguage.js';
import classes from './Tally.module.css';
import type { TallyFrame } from './tallyFrame.js';

interface TallyHeadProps {
  readonly frame: TallyFrame;
  readonly of: TallySheet['role'];
  readonly name: string;
  /** Page of a sheet that goes on, as `1 / 2`; empty for a single one. */
  readonly part?: string;
}

export function TallyHead({ frame, of, name, part = '' }: TallyHeadProps) {
  const { day, school, language } = frame;
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  const { targetS, secureS } = day.thresholds;
  const facts = [
    [W.drill, `${say(kindWord(day.kind, day.hazards))} · ${say(slotWord(day.slot))}`],
    [W.planned, day.plannedAt === null ? say(W.notPlanned) : day.plannedAt.replace('T', ' ')],
    ...(targetS === null ? [] : [[W.target, clock(targetS)] as const]),
    ...(secureS === null ? [] : [[W.secureTarget, clock(secureS)] as const]),
  ] as const;
  return (
    <header className={classes.head}>
      <div>
        <p className={classes.school}>{school}</p>
        <h2>
          {say(TALLY_ROLE_WORDS[of])}
          {name !== '' && <b>{name}</b>}
          {part !== '' && <small>{part}</small>}
        </h2>
      </div>
      <dl>
        {facts.map(([label, value]) => (
          <div key={label.en}>
            <dt>
              {say(label)}
              {colon(language)}
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

interface ClockNoteProps {
  readonly frame: TallyFrame;
  /** What is written on the sheet below. */
  readonly columns?: readonly TallyColumn[];
  readonly isShort?: boolean;
}

/** How the clock is set, with room for both clocks. */
export function ClockNote({ frame: { language }, columns = [], isShort = false }: ClockNoteProps) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  return (
    <section className={classes.clock}>
      {!isShort && (
        <p>
          <b>{say(W.clockTitle)}</b> {say(W.clock)} {columns.includes('coveredS') && say(W.clockOfCover)}
        </p>
      )}
      <p className={classes.clocks}>
        <span>{say(W.clockOf)}</span>
        <Digits />
        <span>{say(W.clockOwn)}</span>
        <Digits />
      </p>
      <p className={classes.clocks}>
        <span>{say(W.clockKind)}</span>
        <Tick text={say(W.sinceSignal)} />
        <Tick text={say(W.timeOfDay)} />
      </p>
    </section>
  );
}

/** Hours, minutes and seconds to be written in. */
export function Digits() {
  return (
    <span className={classes.digits} aria-hidden="true">
      <i />:<i />:<i />
    </span>
  );
}

export function Tick({ text }: { text: string }) {
  return (
    <span className={classes.tick}>
      <i aria-hidden="true" />
      {text}
    </span>
  );
}

/** A box under its label. */
export function Box({ label, hint = '', value = '' }: { label: string; hint?: string; value?: string }) {
  return (
    <div className={classes.box}>
      <span>
        <b>{label}</b> {hint}
      </span>
      <i>{value}</i>
    </div>
  );
}

export function SignatureLine({ frame: { language } }: { frame: TallyFrame }) {
  const say = (text: Parameters<typeof sayIn>[0]) => sayIn(text, language);
  return (
    <footer className={classes.foot}>
      <p className={classes.sign}>
        <span>{say(W.by)}</span>
        <i />
        <span>{say(W.signature)}</span>
        <i />
      </p>
      <p className={classes.small}>
        {say(W.noNames)} {say(W.empty)} {say(W.handIn)}
      </p>
    </footer>
  );
}
