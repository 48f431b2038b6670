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
import { today } from '../../../../i18n/format.js';
import { Sheet } from '../../../../prints/Paper.js';
import { type PrintLanguage, spoken } from '../../../../prints/printLanguage.js';
import { Say } from '../../../../prints/Say.js';
import { ApproachPicture } from './ApproachPicture.js';
import { AssemblyList } from './AssemblyList.js';
import classes from './AssemblyPaper.module.css';
import { SquaresPicture } from './SquaresPicture.js';
import { squaresOnPaper } from './squaresOnPaper.js';

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
  const { marked, areBeside, box } = squaresOnPaper(plan);
  const say = (text: Both) => <Say text={text} language={language} />;
  const listed = rows.filter(({ classIds }) => classIds.length > 0);
  const groups = [...plan.assemblyPoints.map(({ id }) => id), null]
    .map((id) => [id, listed.filter(({ pointId }) => pointId === id)] as const)
    .filter(([, own]) => own.length > 0);
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
      <div className={classes.squares} data-beside={areBeside || undefined}>
        {marked.map((point) => (
          <figure key={point.id}>
            {marked.length > 1 && <figcaption>{say(names(point.id))}</figcaption>}
            <SquaresPicture {...{ point, names, rows, language, ...box }} />
          </figure>
        ))}
      </div>
      {groups.map(([pointId, own]) => (
        <AssemblyList
          key={pointId}
          {...{ names, language }}
          rows={own}
          title={pointId === null ? W.noPlace : groups.length > 1 ? names(pointId) : null}
        />
      ))}
      <p className={classes.rule}>{say(W.rule)}</p>
    </Sheet>
  );
}
