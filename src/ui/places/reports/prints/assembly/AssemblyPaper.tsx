/** The assembly map itself: the ways over the grounds, the places with their numbers, and a list beside them. */
import {
  type AssemblyRow,
  type Both,
  type BothNames,
  bothOf,
  listNames,
  type RouteSheet,
  ASSEMBLY_WORDS as W,
} from '../../../../../drills/index.js';
import type { CampusPlan } from '../../../../../floorplans/index.js';
import type { School } from '../../../../../scenarios/index.js';
import { today } from '../../../../parts/format.js';
import { Sheet } from '../../../../prints/Paper.js';
import { type PrintLanguage, spoken } from '../../../../prints/printLanguage.js';
import { Say } from '../../../../prints/Say.js';
import { ApproachPicture } from './ApproachPicture.js';
import classes from './AssemblyPaper.module.css';
import { SquaresPicture } from './SquaresPicture.js';

export interface AssemblyPaperProps {
  readonly plan: CampusPlan;
  readonly school: School | null;
  readonly names: BothNames;
  readonly rows: readonly AssemblyRow[];
  readonly sheets: readonly RouteSheet[];
  /** Whose routes they are. */
  readonly routes: Both;
  readonly language: PrintLanguage;
}

export function AssemblyPaper(props: AssemblyPaperProps) {
  const { plan, school, names, rows, routes, language } = props;
  const say = (text: Both) => <Say text={text} language={language} />;
  const listed = rows.filter(({ classIds }) => classIds.length > 0);
  const pupils = listed.reduce((sum, row) => sum + row.pupils, 0);
  const count = listed.reduce((sum, { classIds }) => sum + classIds.length, 0);
  return (
    <Sheet language={language} label={spoken(W.title, language)}>
      <header className={classes.head}>
        <h2>
          {say(W.title)} · {say(listNames(plan.assemblyPoints.map(({ id }) => names(id))))}
        </h2>
        <p>
          {say(bothOf(school ?? plan))} · {say(W.lead(count, pupils))} · {say(routes)} · {today()}
        </p>
      </header>
      <h3>{say(W.approach)}</h3>
      <ApproachPicture {...props} />
      <h3>{say(W.squares)}</h3>
      <SquaresPicture {...props} />
      <div className={classes.list}>
        {listed.map((row) => (
          <p key={row.slotId ?? row.classIds.join(' ')}>
            <b>{row.number ?? '—'}</b>
            <span>
              <b>{say(listNames(row.classIds.map(names)))}</b>
              {row.number === null && <> {say(W.noPlace)}</>}
            </span>
            <span>{row.pupils}</span>
            <span>{row.exitIds.length === 0 ? '—' : say(listNames(row.exitIds.map(names)))}</span>
          </p>
        ))}
      </div>
      <p className={classes.rule}>{say(W.rule)}</p>
    </Sheet>
  );
}
