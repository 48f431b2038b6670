/** The sheet of one room: where it is, how it is left, what is done. One A4 page. */
import { type CSSProperties, memo } from 'react';
import {
  type Both,
  bothOf,
  emergencyNumbers,
  gatherings,
  listNames,
  type RouteSheet,
  teacherSteps,
  ROUTE_SHEET_WORDS as W,
  WALL_HAZARDS,
} from '../../../../../drills/index.js';
import { Sheet } from '../../../../prints/Paper.js';
import type { PaperBox } from '../../../../prints/plan/freeGround.js';
import type { PaperFrame } from '../../../../prints/plan/paperFrame.js';
import { spoken } from '../../../../prints/printLanguage.js';
import { Say } from '../../../../prints/Say.js';
import { HazardBox } from './HazardBox.js';
import { type DrawnLevel, LevelPicture } from './LevelPicture.js';
import { PaperRecord } from './PaperRecord.js';
import { isShortLegend, RouteLegend } from './RouteLegend.js';
import classes from './RouteSheetPaper.module.css';
import { SheetHead } from './SheetHead.js';
import { SiteMap } from './SiteMap.js';
import { Steps } from './Steps.js';
import type { SheetFacts } from './sheetFacts.js';

interface RouteSheetPaperProps {
  readonly sheet: RouteSheet;
  readonly drawn: DrawnLevel;
  readonly facts: SheetFacts;
}

/** Not drawn anew as long as the same is to be printed: a school has fifty of them. */
export const RouteSheetPaper = memo(function RouteSheetPaper({ sheet, drawn, facts }: RouteSheetPaperProps) {
  const { plan, school, names, language, isLarge } = facts;
  const classesOf = sheet.classes.flatMap(({ classId }) => school?.classes.find(({ id }) => id === classId) ?? []);
  const pupils = classesOf.length === 0 ? null : classesOf.reduce((sum, { number }) => sum + number, 0);
  const { frame } = drawn;
  const free = isShortLegend(sheet, names, language) ? drawn.free : null;
  const hasOutdoors = (sheet.first?.outdoors.length ?? 0) > 1;
  return (
    <Sheet
      language={language}
      isLarge={isLarge}
      className={classes.sheet}
      label={spoken(names(sheet.roomId), language)}
    >
      <SheetHead {...{ sheet, facts, pupils }} classesOf={classesOf} />
      <figure className={classes.level} style={boxStyle(frame, isLarge)}>
        <LevelPicture {...{ plan, drawn, sheet, names, language }} />
        {free !== null && (
          <div className={classes.free} style={placeStyle(free, frame)} data-fits>
            <RouteLegend {...{ sheet, facts }} isNarrow />
          </div>
        )}
      </figure>
      {free === null && <RouteLegend {...{ sheet, facts }} />}
      <div className={classes.middle}>
        <figure className={classes.site}>
          {hasOutdoors && <SiteMap {...{ plan, sheet, names, language }} site={facts.site} />}
          <figcaption>
            <Say text={hasOutdoors ? W.outdoors : W.noOutdoors} language={language} isStacked />
          </figcaption>
        </figure>
        <section className={classes.teacher}>
          <h3>
            <Say text={W.teacher} language={language} />
          </h3>
          <Steps steps={teacherSteps(shortPlaces(facts, sheet), pupils)} facts={facts} />
        </section>
      </div>
      <div className={classes.hazards}>
        {WALL_HAZARDS.map((hazard) => (
          <HazardBox key={hazard} {...{ hazard, facts }} />
        ))}
      </div>
      {!isLarge && <PaperRecord {...{ facts, pupils }} />}
      <footer className={classes.foot}>
        <span>
          <Say text={bothOf(facts.school ?? facts.plan)} language={language} /> ·{' '}
          <Say text={facts.routes} language={language} /> ·{' '}
          <Say text={W.planVersion(facts.planVersion)} language={language} /> ·{' '}
          <Say text={W.printedOn(facts.today)} language={language} />
        </span>
        <b>
          <Say text={W.commandPost} language={language} />{' '}
          {school?.commandPostPhone === undefined ? <i /> : school.commandPostPhone}
          {emergencyNumbers(school).map((each) => (
            <span key={each.en}>
              {' · '}
              <Say text={each} language={language} />
            </span>
          ))}
        </b>
      </footer>
    </Sheet>
  );
});

/** The picture at its own size, smaller where the letters of the sheet had to shrink. */
function boxStyle({ widthMm, heightMm }: PaperFrame, isLarge: boolean): CSSProperties {
  const share = isLarge ? 0.85 : 1;
  const scaled = (mm: number) => `calc(min(1, var(--size)) * ${(mm * share).toFixed(2)}mm)`;
  return { width: scaled(widthMm), height: scaled(heightMm) };
}

function placeStyle({ xMm, yMm, widthMm, heightMm }: PaperBox, frame: PaperFrame): CSSProperties {
  const percent = (mm: number, of: number) => `${((100 * mm) / of).toFixed(2)}%`;
  return {
    left: percent(xMm, frame.widthMm),
    top: percent(yMm, frame.heightMm),
    width: percent(widthMm, frame.widthMm),
    height: percent(heightMm, frame.heightMm),
  };
}

function shortPlaces({ plan, names }: SheetFacts, sheet: RouteSheet): Both | null {
  const places = gatherings(plan, sheet).map(({ place }) => names(place.slotId ?? place.pointId));
  return places.length === 0 ? null : listNames(places);
}
