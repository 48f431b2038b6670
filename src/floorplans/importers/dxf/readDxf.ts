/** DXF, the exchange format of CAD programs → campus plan. The drawing says lines; what they mean is derived. */
import { type Problem, problem } from '../../../model/index.js';
import { type ImportInput, type ImportOptions, type ImportResult, withoutPlan } from '../importer.js';
import { derivePlan } from '../lineWork/derivePlan.js';
import { type DxfFile, readDxfFile } from './dxfFile.js';
import { decodeDxf } from './dxfText.js';
import { flattenDxf } from './flatten.js';

/** A drawing by TArch with fewer lines than its own objects holds its walls in them. */
const TARCH_SHARE = 0.2;

type Values = Record<string, string | number>;

function tellFile(file: DxfFile, fileName: string): { problems: Problem[]; isUsable: boolean } {
  const problems: Problem[] = [];
  const tell = (severity: 'error' | 'warning' | 'info', code: string, text: string, values: Values = {}) =>
    problems.push(problem(severity, code, '', text, { values: { file: fileName, ...values } }));
  const { objects } = file;
  if (file.isCutOff && !file.hasWholeDrawing) {
    const text = `${fileName} ends in the middle of the drawing, after ${objects} objects: it was not copied or downloaded whole. Copy it again; a part of a plan is not read.`;
    tell('error', 'dxf-cut-off', text, { count: objects });
    return { problems, isUsable: false };
  }
  if (file.isCutOff) {
    const text = `${fileName} has no end mark; its drawing was read whole, but what follows it is missing. Copy the file again to be sure.`;
    tell('warning', 'dxf-end-missing', text);
  }
  if (file.damagedLines > 0) {
    const text = `${file.damagedLines} lines of ${fileName} are damaged and were passed over; walls or doors may be missing. Save the drawing again.`;
    tell('warning', 'dxf-damaged', text, { count: file.damagedLines });
  }
  const tarch = file.tarchObjects;
  if (tarch > 0 && tarch > TARCH_SHARE * file.entities.length) {
    const text = `${fileName} holds ${tarch} objects of TArch (天正) or another add-on, among them probably its walls and doors, which other programs cannot read. In TArch choose 图形导出 or 整图导出 (export), file type 天正3 (T3), and import that file.`;
    tell(file.entities.length < 50 ? 'error' : 'warning', 'dxf-tarch', text, { count: tarch });
  }
  if (file.isTooLarge) {
    const text = `${fileName} holds more than ${objects} objects; the rest was left out. Delete what is not the floor plan, or save each floor as its own DXF.`;
    tell('warning', 'dxf-objects-left-out', text, { count: objects });
  }
  const unread = [...file.notRead].filter(([type]) => !/^TCH_|PROXY/i.test(type));
  if (unread.length > 0) {
    const list = unread
      .slice(0, 6)
      .map(([type, count]) => `${count} ${type}`)
      .join(', ');
    tell('info', 'dxf-objects-not-read', `Objects that show no walls or doors were not read: ${list}.`, { list });
  }
  if (file.entities.length === 0) {
    const text = `${fileName} has nothing drawn in its model space. Check that the floor plan is not on a paper sheet or in a referenced file (bind it), and save it again.`;
    tell('error', 'dxf-empty', text);
  }
  return { problems, isUsable: !problems.some(({ severity }) => severity === 'error') };
}

export function readDxf(input: ImportInput, options: ImportOptions): ImportResult {
  const { text, problems } = decodeDxf(input);
  if (text === null) return withoutPlan(problems);
  options.onStage?.('reading');
  const file = readDxfFile(text);
  const told = tellFile(file, input.fileName);
  const before = [...problems, ...told.problems];
  if (!told.isUsable) return withoutPlan(before);
  const { drawing, isTooLarge } = flattenDxf(file, options.drawing?.layers);
  if (isTooLarge) {
    const { fileName } = input;
    const message = `The lines and blocks of ${fileName} are more than a floor plan can hold; the rest was left out. Delete what is not the floor plan, or save each floor as its own DXF.`;
    before.push(problem('warning', 'dxf-blocks-left-out', '', message, { values: { file: fileName } }));
  }
  const result = derivePlan(drawing, { fileName: input.fileName, format: 'dxf' }, options);
  return { ...result, problems: [...before, ...result.problems] };
}
