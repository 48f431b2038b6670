/** The sheet of one room: where it is, how it is left, what is done. One A4 page. */

import { type CSSProperties, memo } from 'react';
import {
  type Both,
  type BothNames,
  bothOf,
  type ClassLeaving,
  emergencyNumbers,
  HAZARD_STEPS,
  joinNames,
  listNames,
  type RouteSheet,
  type SheetStep,
  teacherSteps,
  ROUTE_SHEET_WORDS as W,
  WALL_HAZARDS,
  type WallHazard,
  type WallSignal,
} from '../../../../../drills/index.js';
import type { CampusPlan } from '../../../../../floorplans/index.js';
import type { School, SchoolClass } from '../../../../../scenarios/index.js';
import { Sheet } from '../../../../prints/Paper.js';
import type { PaperBox } from '../../../../prints/plan/freeGround.js';
import { nameLength } from '../../../../prints/plan/PlanWords.js';
import type { PaperFrame } from '../../../../prints/plan/paperFrame.js';
import type { DrawnPath } from '../../../../prints/plan/pathGraphics.js';
import { type PrintLanguage, spoken } from '../../../../prints/printLanguage.js';
import { QrCode } from '../../../../prints/QrCode.js';
import { Say } from '../../../../prints/Say.js';
import { HazardIcon } from './HazardIcon.js';
import { type DrawnLevel, LevelPicture } from './LevelPicture.js';
import { isShortLegend, RouteLegend } from './RouteLegend.js';
import classes from './RouteSheetPaper.module.css';
import { SiteMap } from './SiteMap.js';

/** What all sheets of a print have in common. */
export interface SheetFacts {
  readonly plan: CampusPlan;
  readonly school: School | null;
  readonly names: BothNames;
  readonly planVersion: number;
  readonly today: string;
  readonly site: readonly DrawnPath[];
  readonly leaving: ReadonlyMap<string, ClassLeaving>;
  readonly signals: Readonly<Record<WallHazard, WallSignal>>;
  readonly language: PrintLanguage;
  readonly isLarge: boolean;
  /** Where the replay of a storey is opened. */
  readonly addressOf: (levelId: string) => string;
  /** The address works on this computer only. */
  readonly isLocal: boolean;
}

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
      <Head {...{ sheet, facts, pupils }} classesOf={classesOf} />
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
          <Steps steps={teacherSteps(shortPlace(sheet, names), pupils)} facts={facts} />
        </section>
      </div>
      <div className={classes.hazards}>
        {WALL_HAZARDS.map((hazard) => (
          <Hazard key={hazard} {...{ hazard, facts }} />
        ))}
      </div>
      {!isLarge && <PaperRecord {...{ facts, pupils }} />}
      <footer className={classes.foot}>
        <span>
          <Say text={schoolName(facts)} language={language} /> ·{' '}
          <Say text={W.planVersion(facts.planVersion)} language={language} /> ·{' '}
          <Say text={W.printedOn(facts.today)} language={language} />
        </span>
        <b>
          <Say text={W.commandPost} language={language} /> <i />
          {emergencyNumbers(school?.region ?? null).map((each) => (
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

function schoolName({ school, plan }: SheetFacts): Both {
  return bothOf(school ?? plan);
}

function shortPlace({ place }: RouteSheet, names: BothNames): Both | null {
  return place === null ? null : names(place.slotId ?? place.pointId);
}

interface HeadProps {
  readonly sheet: RouteSheet;
  readonly facts: SheetFacts;
  readonly classesOf: readonly SchoolClass[];
  readonly pupils: number | null;
}

function Head({ sheet, facts, classesOf, pupils }: HeadProps) {
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
  const place =
    sheet.place === null
      ? W.noPlace
      : joinNames(names(sheet.place.pointId), sheet.place.slotId === null ? W.noSlot : names(sheet.place.slotId));
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
          {sheet.place !== null && <Say text={W.gathersAt} language={language === 'both' ? 'zh-CN' : language} />}
          <b>
            <Say text={place} language={language} />
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

function Steps({ steps, facts }: { steps: readonly SheetStep[]; facts: SheetFacts }) {
  const { language } = facts;
  const own = language === 'both' ? (['zh-CN', 'en'] as const) : ([language] as const);
  return (
    <ol className={classes.steps}>
      {steps.map(({ bold, plain }) => (
        <li key={`${bold?.en}${plain.en}`}>
          {own.map((lang) => (
            <span key={lang} lang={lang}>
              {bold !== null && <b>{bold[lang]}</b>}
              {plain[lang]}
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}

function Hazard({ hazard, facts }: { hazard: WallHazard; facts: SheetFacts }) {
  const { language } = facts;
  const { sounds, isUsual } = facts.signals[hazard];
  return (
    <section data-hazard={hazard}>
      <h3>
        <HazardIcon hazard={hazard} />
        <Say text={W[hazard]} language={language} />
      </h3>
      <p>
        <Say text={W.signal} language={language === 'both' ? 'zh-CN' : language} />
        <Say text={listNames(sounds)} language={language} />
        {isUsual && <Say text={W.usual} language={language === 'both' ? 'zh-CN' : language} />}
      </p>
      <Steps steps={HAZARD_STEPS[hazard]} facts={facts} />
    </section>
  );
}

const COLUMNS = ['date', 'leftRoom', 'inPlace', 'expected', 'present', 'missing', 'signature'] as const;

function PaperRecord({ facts, pupils }: { facts: SheetFacts; pupils: number | null }) {
  const { language } = facts;
  return (
    <div className={classes.record}>
      <div>
        <b>
          <Say text={W.record} language={language} isStacked />
        </b>
      </div>
      {COLUMNS.map((column) => (
        <div key={column} data-wide={column === 'missing' || undefined}>
          <p>
            <Say text={W.columns[column]} language={language} isStacked />
          </p>
          <b>{column === 'expected' ? pupils : null}</b>
        </div>
      ))}
    </div>
  );
}
