/** A file chosen by the user as the official arrangement of a year. */
import { type HolidayFile, parseHolidayFile } from '../../../../drills/index.js';
import { type Outcome, problem } from '../../../../model/index.js';

export async function readNotice(file: File): Promise<Outcome<HolidayFile>> {
  let json: unknown;
  try {
    json = JSON.parse(await file.text()) as unknown;
  } catch {
    const message = `"${file.name}" is not JSON. Choose another file.`;
    return {
      value: null,
      problems: [problem('error', 'holiday-file-not-json', '', message, { values: { file: file.name } })],
    };
  }
  return parseHolidayFile(json);
}
