/** The ways in words, with the lines they are drawn by, and when the class leaves. */
import {
  type Both,
  type BothNames,
  type ClassLeaving,
  listNames,
  type RouteSheet,
  type SheetWay,
  ROUTE_SHEET_WORDS as W,
} from '../../../../../drills/index.js';
import { clock } from '../../../../i18n/format.js';
import { widthInLetters } from '../../../../prints/plan/PlanWords.js';
import { oneOf, type PrintLanguage } from '../../../../prints/printLanguage.js';
import { Say } from '../../../../prints/Say.js';
import classes from './RouteLegend.module.css';
import type { SheetFacts } from './sheetFacts.js';

/** `A 梯 → A 梯出口`; on the ground the exit alone. */
function wayName({ stairId, exitId }: SheetWay, names: BothNames): Both {
  const exit = names(exitId);
  if (stairId === null) return exit;
  const stair = names(stairId);
  return { 'zh-CN': `${stair['zh-CN']} → ${exit['zh-CN']}`, en: `${stair.en} → ${exit.en}` };
}

/** In which order the class leaves, and when it is in place; only what is known. */
function orderWords({ order, arrivedS }: ClassLeaving, names: BothNames): readonly Both[] {
  const words: Both[] = [];
  if (order === null) words.push(W.orderUnknown);
  else {
    const says = order.source === 'release' ? W.released(order.rank, order.of) : W.arrivesAs(order.rank, order.of);
    const before = listNames(order.afterClasses.map(names));
    const after = order.afterClasses.length === 0 ? { 'zh-CN': '', en: '' } : W.after(before['zh-CN'], before.en);
    words.push({ 'zh-CN': says['zh-CN'] + after['zh-CN'], en: says.en + after.en });
  }
  if (arrivedS !== null) words.push(W.arrivesBy(clock(arrivedS)));
  return words;
}

/** Letters of a way's name that stand beside the building without making the sheet small. */
const SHORT_LETTERS = 22;

/** Whether the legend is short enough to stand inside the picture of the storey. */
export function isShortLegend(
  { first, second, classes }: RouteSheet,
  names: BothNames,
  language: PrintLanguage,
): boolean {
  const lettersOf = (way: SheetWay | null) => (way === null ? 0 : widthInLetters(wayName(way, names), language));
  return classes.length <= 1 && Math.max(lettersOf(first), lettersOf(second)) <= SHORT_LETTERS;
}

interface RouteLegendProps {
  readonly sheet: RouteSheet;
  readonly facts: SheetFacts;
  /** One way below the other. */
  readonly isNarrow?: boolean;
}

export function RouteLegend({ sheet, facts, isNarrow = false }: RouteLegendProps) {
  const { names, leaving, language } = facts;
  const { first, second, secondWay } = sheet;
  const told = sheet.classes.flatMap(({ classId }) => {
    const each = leaving.get(classId);
    return each === undefined ? [] : [{ classId, words: orderWords(each, names) }];
  });
  // classes of one room that leave alike are told together
  const isAlike = new Set(told.map(({ words }) => listNames(words).en)).size === 1;
  const orders = isAlike ? told.slice(0, 1) : told;
  return (
    <div className={classes.legend} data-narrow={isNarrow || undefined}>
      <Way title={W.firstRoute} isFirst name={first && wayName(first, names)} none={W.noFirst} {...{ language }}>
        {first && <Say text={W.lengthM(Math.round(first.lengthM))} language={language} />}
      </Way>
      <Way title={W.secondRoute} name={second && wayName(second, names)} none={W.noSecond} {...{ language }}>
        {second && <Say text={whenTaken(secondWay)} language={language} />}
      </Way>
      {orders.map(({ classId, words }) => (
        <p key={classId} className={classes.order}>
          {orders.length > 1 && (
            <>
              <Say text={names(classId)} language={language} />{' '}
            </>
          )}
          <Say text={W.order} language={oneOf(language)} />
          {words.map((each, i) => (
            <span key={each.en}>
              {i > 0 && ' · '}
              <Say text={each} language={language} />
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}

/** When the second way is taken; what it shares with the first is said, for that may be shut too. */
function whenTaken(secondWay: RouteSheet['secondWay']): Both {
  if (secondWay === 'sameStair') return W.sameStair;
  if (secondWay !== 'sameExit') return W.whenBlocked;
  const [blocked, same] = [W.whenBlocked, W.sameExit];
  return { 'zh-CN': `${blocked['zh-CN']}（${same['zh-CN']}）`, en: `${blocked.en} (${same.en})` };
}

interface WayProps {
  readonly title: Both;
  readonly isFirst?: boolean;
  readonly name: Both | null;
  readonly none: Both;
  readonly language: PrintLanguage;
  readonly children: React.ReactNode;
}

function Way({ title, isFirst = false, name, none, language, children }: WayProps) {
  return (
    <div className={classes.way}>
      <svg viewBox="0 0 40 10" className={classes.sample} data-first={isFirst || undefined} aria-hidden="true">
        <path d="M0 5H31" />
        <path d="M30 0L40 5L30 10Z" />
      </svg>
      <p>
        <b>
          <Say text={title} language={oneOf(language)} />
          <Say text={name ?? none} language={language} />
        </b>
        <span>{children}</span>
      </p>
    </div>
  );
}
