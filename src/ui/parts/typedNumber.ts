/** A number as people type it: decimal comma or point, half or full width, any minus sign. `null` for anything else. */
const TYPED = /^[+-]?(\d+\.?\d*|\.\d+)$/;

export function typedNumber(text: string): number | null {
  const plain = text.trim().normalize('NFKC').replace(/[,。]/, '.').replace('−', '-');
  return TYPED.test(plain) ? Number(plain) : null;
}
