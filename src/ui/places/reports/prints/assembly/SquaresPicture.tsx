/** The places of the classes at one assembly point, large: mark and class in each, as they are painted or set out on the ground. */
import { listNames, ASSEMBLY_WORDS as W } from '../../../../../drills/index.js';
import type { AssemblyPoint } from '../../../../../floorplans/index.js';
import { boundsOf, ringCentroid } from '../../../../../model/index.js';
import { fittingSize, PlanWords } from '../../../../prints/plan/PlanWords.js';
import { frameOnPaper } from '../../../../prints/plan/paperFrame.js';
import { linePath } from '../../../../prints/plan/wayOnLevel.js';
import { oneOf, spoken } from '../../../../prints/printLanguage.js';
import type { AssemblyPaperProps } from './AssemblyPaper.js';
import classes from './AssemblyPaper.module.css';
import { boundsOfSquares } from './mapBox.js';

type Slot = AssemblyPoint['slots'][number];

const MARK_MM = 6;
const CLASS_MM = 3.2;

/** From a place to the next one beside it, m: so wide may a name be. */
function pitchAmong(slots: readonly Slot[]): (slot: Slot) => number {
  const boxes = slots.map((slot) => ({
    slot,
    box: boundsOf(slot.polygon.outer),
    at: ringCentroid(slot.polygon.outer),
  }));
  return (slot) => {
    const own = boxes.find((each) => each.slot === slot);
    if (own?.box == null) return 0;
    const { box, at } = own;
    const beside = boxes.filter((each) => each !== own && Math.abs(each.at[1] - at[1]) < (box.maxY - box.minY) / 2);
    const widthM = box.maxX - box.minX;
    return Math.min(1.6 * widthM, ...beside.map((each) => Math.abs(each.at[0] - at[0])));
  };
}

interface SquaresPictureProps extends Pick<AssemblyPaperProps, 'names' | 'rows' | 'language'> {
  readonly point: AssemblyPoint;
  readonly widthMm: number;
  readonly mostHeightMm: number;
}

export function SquaresPicture({ point, names, rows, language, widthMm, mostHeightMm }: SquaresPictureProps) {
  const bounds = boundsOfSquares(point);
  if (bounds === null) return null;
  const frame = frameOnPaper(bounds, { widthMm, mostHeightMm, marginXMm: 0, marginYMm: 0 });
  const { mmPerM } = frame;
  const pitchOf = pitchAmong(point.slots);
  const rowOf = new Map(rows.map((row) => [row.slotId, row]));
  return (
    <svg
      className={classes.picture}
      style={{ height: `calc(min(1, var(--size)) * ${frame.heightMm.toFixed(2)}mm)` }}
      viewBox={frame.viewBox}
      role="img"
      aria-label={spoken(W.squares, language)}
    >
      {point.slots.map((slot) => {
        const row = rowOf.get(slot.id);
        const box = boundsOf(slot.polygon.outer) ?? bounds;
        const size = {
          widthMm: 0.96 * (box.maxX - box.minX) * mmPerM,
          heightMm: 0.45 * (box.maxY - box.minY) * mmPerM,
        };
        const [x, y] = ringCentroid(slot.polygon.outer);
        const mark = row?.mark ?? names(slot.id);
        const classText = row === undefined || row.classIds.length === 0 ? W.free : listNames(row.classIds.map(names));
        const markMm = fittingSize(mark, language, { mostMm: MARK_MM, ...size });
        const own = oneOf(language);
        const classMm = fittingSize(classText, own, {
          mostMm: CLASS_MM,
          widthMm: 0.95 * pitchOf(slot) * mmPerM,
          heightMm: size.heightMm,
        });
        const quarterM = 0.22 * (box.maxY - box.minY);
        return (
          <g key={slot.id}>
            <path className={classes.square} d={`${linePath(slot.polygon.outer)}Z`} strokeWidth={0.35 / mmPerM} />
            {markMm > 0 && (
              <PlanWords
                text={mark}
                at={[x, classMm > 0 ? y + quarterM : y]}
                sizeMm={markMm}
                {...{ language, mmPerM }}
                isStrong
              />
            )}
            {classMm > 0 && (
              <PlanWords
                text={classText}
                language={own}
                mmPerM={mmPerM}
                hasHalo
                at={[x, y - quarterM]}
                sizeMm={classMm}
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
