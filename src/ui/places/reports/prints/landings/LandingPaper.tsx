/** One arrow, as large as the page, with what it means in words. */
import {
  type Both,
  type BothNames,
  bothOf,
  type LandingSheet,
  listNames,
  LANDING_WORDS as W,
} from '../../../../../drills/index.js';
import { Sheet } from '../../../../prints/Paper.js';
import { nameLength } from '../../../../prints/plan/PlanWords.js';
import { oneOf, type PrintLanguage, spoken } from '../../../../prints/printLanguage.js';
import { Say } from '../../../../prints/Say.js';
import { ArrowSign } from './ArrowSign.js';
import classes from './LandingPaper.module.css';

interface LandingPaperProps {
  readonly sheet: LandingSheet;
  readonly names: BothNames;
  readonly school: { readonly name: string; readonly nameEn?: string | undefined };
  /** Whose routes they are. */
  readonly routes: Both;
  /** In the order of hanging, from 1. */
  readonly number: number;
  readonly count: number;
  readonly language: PrintLanguage;
}

export function LandingPaper({ sheet, names, school, routes, number, count, language }: LandingPaperProps) {
  const { place, climb, turn, next, ownClasses, passingClasses } = sheet;
  const say = (text: Both) => <Say text={text} language={language} />;
  const label = (text: Both) => <Say text={text} language={oneOf(language)} />;
  const where = place.kind === 'between' ? W.between(names(place.levelId), names(place.upperId)) : names(place.levelId);
  return (
    <Sheet language={language} label={`${spoken(names(sheet.stairId), language)} ${spoken(where, language)}`}>
      <header className={classes.head}>
        <p className={classes.stair} data-length={nameLength(names(sheet.stairId), language)}>
          <Say text={names(sheet.stairId)} language={language} isStacked />
        </p>
        <div>
          <p>{say(names(sheet.buildingId))}</p>
          <h2>
            {say(where)} · {say(W.place[place.kind])}
          </h2>
        </div>
      </header>
      <ArrowSign climb={climb} turn={turn} />
      <p className={classes.order}>
        {say(W[climb])}
        {turn !== null && <> · {say(W.turn[turn])}</>}
      </p>
      <p className={classes.next}>
        {label(next.kind === 'exit' ? W.exit : W.next)}
        {next.kind === 'exit' && say(names(next.exitId))}
        {next.kind === 'floor' && say(names(next.levelId))}
        {next.kind === 'between' && (
          <>
            {say(W.between(names(next.lowerId), names(next.upperId)))} {say(W.place.between)}
          </>
        )}
      </p>
      <div className={classes.classes}>
        {ownClasses.length > 0 && (
          <p>
            <b>{label(W.own)}</b>
            {say(listNames(ownClasses.map(names)))}
          </p>
        )}
        {passingClasses.length > 0 && (
          <p>
            <b>{label(W.passing)}</b>
            {say(listNames(passingClasses.map(names)))}
          </p>
        )}
        {ownClasses.length + passingClasses.length === 0 && <p>{say(W.nobody)}</p>}
        <p>{say(W.rules)}</p>
      </div>
      <footer className={classes.foot}>
        <span>
          {say(bothOf(school))} · {say(routes)}
        </span>
        <span>{say(W.hangs(number, count))}</span>
      </footer>
    </Sheet>
  );
}
