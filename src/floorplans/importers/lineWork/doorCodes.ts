/**
 * Door and window codes written beside openings.
 *
 * Chinese schedules: letters for the kind, then width and height in 100 mm (M0921 is 0.90 × 2.10 m); FM is a fire door
 * with its grade 甲, 乙 or 丙 before or after the figures. American ones: 3068 is 3'0" × 6'8".
 */
export interface OpeningCode {
  readonly kind: 'door' | 'window';
  readonly widthM: number;
}

const CHINESE =
  /^(甲|乙|丙)?(FHM|FM|MC|ZM|TM|LM|GM|SM|JM|M|FC|LC|TC|GC|SC|BC|C)[-]?(甲|乙|丙)?(\d{2})(\d{2})(甲|乙|丙|[A-Za-z]|['’-].*)?$/i;
const AMERICAN = /^(\d)(\d)(68|70|80)$/;

const INCH_M = 0.0254;

/**
 * `null` for a text that is no such code, or one with an unlikely width.
 *
 * @param isImperial - American codes look like room numbers, and stand in drawings in feet or inches only
 */
export function readOpeningCode(text: string, isImperial = false): OpeningCode | null {
  const plain = text.replace(/\s/g, '');
  const chinese = CHINESE.exec(plain);
  if (chinese) {
    const widthM = Number(chinese[4]) / 10;
    const isWindow = /C$/i.test(chinese[2] as string) && !/^MC$/i.test(chinese[2] as string);
    return widthM >= 0.5 && widthM <= 9 ? { kind: isWindow ? 'window' : 'door', widthM } : null;
  }
  const american = isImperial && plain.length === 4 ? AMERICAN.exec(plain) : null;
  if (!american) return null;
  const widthM = (Number(american[1]) * 12 + Number(american[2])) * INCH_M;
  return widthM >= 0.5 && widthM <= 3.1 ? { kind: 'door', widthM: Math.round(widthM * 1000) / 1000 } : null;
}
