/** Small readers of the exported files, written from the formats' own rules and not from the writers. */

/** RFC 4180, with the byte order mark Excel wants. */
export function readCsv(bytes: Uint8Array): string[][] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.startsWith('\uFEFF')) throw new Error('no byte order mark');
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let i = 1; i < text.length; i++) {
    const sign = text[i] as string;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') {
        cell += '"';
        i++;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && text[i + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      i++;
    } else if (sign === '"' || sign === '\n' || sign === '\r') throw new Error(`stray ${JSON.stringify(sign)} at ${i}`);
    else cell += sign;
  }
  if (cell !== '' || row.length > 0) throw new Error('the last row has no end');
  return rows;
}

export interface Trajectory {
  readonly frameRate: number;
  readonly unit: 'm' | 'cm';
  readonly rows: readonly { id: number; frame: number; x: number; y: number }[];
}

/** As PedPy's `load_trajectory_from_txt` reads it: leading `#` lines for rate and unit, then columns by white space. */
export function readTrajectory(bytes: Uint8Array): Trajectory {
  const lines = new TextDecoder().decode(bytes).split('\n');
  let frameRate: number | null = null;
  let unit: 'm' | 'cm' | null = null;
  for (const line of lines) {
    if (!line.startsWith('#')) break;
    if (line.includes('framerate')) {
      for (const word of line.split(/\s+/)) {
        if (frameRate === null && /^[+-]?\d+(\.\d*)?$/.test(word)) frameRate = Number(word);
      }
    }
    const lower = line.toLowerCase();
    if (lower.includes('x/cm') || lower.includes('in cm')) unit = 'cm';
    if (lower.includes('x/m') || lower.includes('in m')) unit = 'm';
  }
  if (frameRate === null || frameRate <= 0) throw new Error('Frame rate is needed');
  if (unit === null) throw new Error('Unit is needed');
  const rows = lines
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [id, frame, x, y] = line.split(/\s+/).map(Number) as [number, number, number, number];
      if (!Number.isInteger(id) || !Number.isInteger(frame) || Number.isNaN(x + y))
        throw new Error(`not a row: ${line}`);
      return { id, frame, x, y };
    });
  return { frameRate, unit, rows };
}
