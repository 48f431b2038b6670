/** Room, class, head count, assembly place, and the code that leads to the replay of the storey. */
import {
  type Both,
  bothOf,
  type Gathering,
  gatherings,
  joinNames,
  listNames,
  type RouteSheet,
  ROUTE_SHEET_WORDS as W,
} from '../../../../../drills/index.js';
import type { SchoolClass } from '../../../../../scenarios/index.js';
import { nameLength } from '../../../../prints/plan/PlanWords.js';
import { oneOf, spoken } from '../../../../prints/printLanguage.js';
import { QrCode } from '../../../../prints/QrCode.js';
import { Say } from '../../../../prints/Say.js';
import classes from './RouteSheetPaper.module.css';
import type { SheetFacts } from './sheetFacts.js';

interface SheetHeadProps {
  readonly sheet: RouteSheet;
  readonly facts: SheetFacts;
  readonly classesOf: readonly SchoolClass[];
  readonly pupils: number | null;
}

export function SheetHead({ sheet, facts, classesOf, pupils }: SheetHeadProps) {
  const { names, language, plan } = facts;
  const room = plan.buildings
    .flatMap(({ levels }) => levels.flatMap(({ spaces }) => spaces))
    .find(({ id }) => id === sheet.roomId);
  const sum = (of: 'pupilsNeedingHelp' | 'helpers') => classesOf.reduce((all, each) => all + (each[of] ?? 0), 0);
  const [needHelp, helpers] = [sum('pupilsNeedingHelp'), sum('helpers')];
  const who: readonly Both[] =
    pupils === null
      ? [W.noClass, ...(room?.capacity === undefined ? [] : [W.seats(room.capacity)])]
      : [listNames(classesOf.map(bothOf)), W.pupils(pupils)];
  const places = gatherings(plan, sheet);
  const placeName = ({ place, classIds }: Gathering): Both => {
    const name = joinNames(names(place.pointId), place.slotId === null ? W.noSlot : names(place.slotId));
    return places.length > 1 ? W.classTo(listNames(classIds.map(names)), name) : name;
  };
  return (
    <header className={classes.head}>
      <p className={classes.room} data-length={nameLength(names(sheet.roomId), language)}>
        <Say text={names(sheet.roomId)} language={language} isStacked />
      </p>
      <div>
        <p>
          <Parts parts={[W.sheet, joinNames(names(sheet.buildingId), names(sheet.levelId))]} facts={facts} />
        </p>
        <h2>
          <Parts parts={who} facts={facts} />
        </h2>
        <p>
          {places.length > 0 && <Say text={W.gathersAt} language={oneOf(language)} />}
          <b>
            <Parts parts={places.length === 0 ? [W.noPlace] : places.map(placeName)} facts={facts} />
          </b>
          {needHelp + helpers > 0 && (
            <>
              {' · '}
              <Parts parts={[W.needHelp(needHelp), W.helpers(helpers)]} facts={facts} />
            </>
          )}
        </p>
      </div>
      <figure className={classes.code}>
        <QrCode text={facts.addressOf(sheet.levelId)} label={spoken(W.scanHere, language)} />
        <figcaption>
          <p>
            <Say text={W.scanHere} language={language} />
          </p>
          <p>
            <Say text={facts.isLocal ? W.thisComputerOnly : W.scanOnly} language={language} />
          </p>
        </figcaption>
      </figure>
    </header>
  );
}

function Parts({ parts, facts }: { parts: readonly Both[]; facts: SheetFacts }) {
  return parts.map((part, i) => (
    <span key={part.en}>
      {i > 0 && ' · '}
      <Say text={part} language={facts.language} />
    </span>
  ));
}
