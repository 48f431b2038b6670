/** The way in for pictures and PDF pages, dropped or chosen: reads the file and opens the steps to lay it under a floor. */
import { type Problem, problem } from '../../model/index.js';
import { useTraceStore } from './traceStore.js';

/** Larger files are mostly whole sets of drawings, bytes. */
const LARGEST_FILE = 300 * 1024 * 1024;

const TRACEABLE_NAME = /\.(png|jpe?g|webp|pdf|gif|bmp|tiff?|hei[cf]|avif)$/i;
const TRACEABLE_TYPE = /^(image\/(?!svg|vnd)|application\/pdf$)/;

/** Whether a file goes this way, by name and type alone. What cannot be used after all is said in words here. */
export function isTraceable(file: Pick<File, 'name' | 'type'>): boolean {
  return TRACEABLE_NAME.test(file.name) || (TRACEABLE_TYPE.test(file.type) && !/\.\w+$/.test(file.name));
}

/** @param options.levelId - the floor it is for; without it the user says so in a step of its own */
export async function openPicture(file: File, options: { levelId?: string } = {}): Promise<void> {
  const { show } = useTraceStore.getState();
  const reading = {
    ...{ fileName: file.name, state: 'reading' as const, problems: [], picture: null, pdf: null },
    levelId: options.levelId ?? null,
  };
  show(reading);
  const isWanted = () => useTraceStore.getState().opened === reading;
  const refuse = (problems: readonly Problem[]) => isWanted() && show({ ...reading, state: 'refused', problems });
  if (file.size > LARGEST_FILE) {
    const sizeMb = Math.round(file.size / 1024 / 1024);
    const message = `“${file.name}” has ${sizeMb} MB, more than 300. Save the page or picture of one floor and open that.`;
    refuse([problem('error', 'picture-too-large', '', message, { values: { file: file.name, sizeMb } })]);
    return;
  }
  const { isPdf } = await import('./pictureHeader.js');
  const head = new Uint8Array(await file.slice(0, 1024).arrayBuffer());
  if (isPdf(head)) {
    const { openPdf } = await import('./pdfPages.js');
    const { value: pdf, problems } = await openPdf(file);
    if (pdf === null) refuse(problems);
    else if (isWanted()) show({ ...reading, state: 'ready', pdf, problems });
    else pdf.close();
    return;
  }
  const { readPicture } = await import('./readPicture.js');
  const { value: picture, problems } = await readPicture(file);
  if (picture === null) refuse(problems);
  else if (isWanted()) show({ ...reading, state: 'ready', picture, problems });
}
