/** The groups of a DXF text: a number that says what comes, and the value on the next line. */

const CODE = /^\s*-?\d{1,4}\s*$/;

/** Reads one group after the other; a line that should be a code and is none is passed over. */
export class GroupReader {
  code = -1;
  value = '';
  /** Lines that stood where a code belongs. */
  damagedLines = 0;
  private position = 0;

  constructor(private readonly text: string) {}

  /** False at the end, also where the last group has no value. */
  next(): boolean {
    for (;;) {
      const codeLine = this.line();
      if (codeLine === null) return false;
      if (!CODE.test(codeLine)) {
        this.damagedLines++;
        continue;
      }
      const value = this.line();
      if (value === null) return false;
      this.code = Number(codeLine);
      this.value = value;
      return true;
    }
  }

  private line(): string | null {
    if (this.position >= this.text.length) return null;
    const end = this.text.indexOf('\n', this.position);
    const until = end < 0 ? this.text.length : end;
    const line = this.text.slice(this.position, this.text[until - 1] === '\r' ? until - 1 : until);
    this.position = until + 1;
    return line;
  }
}

/** The groups of one entity, table entry or block head. */
export class Groups {
  readonly codes: number[] = [];
  readonly values: string[] = [];

  constructor(readonly type: string) {}

  text(code: number): string | null {
    const index = this.codes.indexOf(code);
    return index < 0 ? null : (this.values[index] as string).trim();
  }

  /** The first number under a code; the fallback where there is none, or no number. */
  number(code: number, fallback: number): number {
    const index = this.codes.indexOf(code);
    return index < 0 ? fallback : toNumber(this.values[index] as string, fallback);
  }

  /** Every point whose x stands under a code and whose y follows under the code plus 10. */
  points(code: number): [number, number][] {
    const found: [number, number][] = [];
    this.codes.forEach((each, index) => {
      if (each !== code || this.codes[index + 1] !== code + 10) return;
      const x = toNumber(this.values[index] as string, Number.NaN);
      const y = toNumber(this.values[index + 1] as string, Number.NaN);
      if (Number.isFinite(x) && Number.isFinite(y)) found.push([x, y]);
    });
    return found;
  }
}

export function toNumber(text: string, fallback: number): number {
  const value = Number.parseFloat(text);
  // coordinates beyond this are damage: no drawing of the Earth is larger, in any unit
  return Number.isFinite(value) && Math.abs(value) < 1e12 ? value : fallback;
}
