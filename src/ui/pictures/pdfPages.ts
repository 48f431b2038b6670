/** Pages of a PDF, drawn as pictures one by one. */
import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import { printedScale } from '../../floorplans/index.js';
import { type Outcome, problem } from '../../model/index.js';
import { CMapReader, DecoderData, StandardFontData } from './pdfData.js';
import { canvasOf, LARGEST_SIDE_PX, type TracePicture, tracePictureOf } from './tracePicture.js';

/** Dots an inch at which a page is drawn where it is not too large for it. */
const DOTS_PER_INCH = 200;

export interface PageSize {
  readonly widthPt: number;
  readonly heightPt: number;
}

export interface PdfPages {
  readonly count: number;
  size(page: number): Promise<PageSize>;
  /** @param page - from 1. @param sidePx - longest side */
  thumbnail(page: number, sidePx: number): Promise<string>;
  picture(page: number): Promise<{ picture: TracePicture; pixelsPerPoint: number }>;
  /** The scale printed on the page; a guess. */
  printedScale(page: number): Promise<number | null>;
  close(): void;
}

/** Opens a PDF in a worker of its own; never throws on bad files. */
export async function openPdf(file: File): Promise<Outcome<PdfPages>> {
  const port = new Worker(new URL('./pdfWorker.ts', import.meta.url), { type: 'module' });
  const worker = PDFWorker.create({ port });
  const close = () => {
    worker.destroy();
    port.terminate();
  };
  try {
    const task = getDocument({
      data: new Uint8Array(await file.arrayBuffer()),
      worker,
      isEvalSupported: false,
      enableXfa: false,
      useWorkerFetch: false,
      CMapReaderFactory: CMapReader,
      StandardFontDataFactory: StandardFontData,
      WasmFactory: DecoderData,
      verbosity: 0,
    });
    const pdf = await task.promise;
    return { value: pagesOf(pdf, close), problems: [] };
  } catch (error) {
    close();
    const [code, message] =
      error instanceof Error && error.name === 'PasswordException'
        ? ['pdf-locked', `“${file.name}” asks for a password. Save it without one and open that.`]
        : [
            'pdf-unreadable',
            `“${file.name}” is no PDF, or it is damaged. Open it in another program and print it to PDF again.`,
          ];
    return {
      value: null,
      problems: [problem('error', code as string, '', message as string, { values: { file: file.name } })],
    };
  }
}

function pagesOf(pdf: PDFDocumentProxy, closeWorker: () => void): PdfPages {
  async function draw(number: number, scaleFor: (size: PageSize) => number) {
    const page = await pdf.getPage(number);
    const { width: widthPt, height: heightPt } = page.getViewport({ scale: 1 });
    const scale = scaleFor({ widthPt, heightPt });
    const viewport = page.getViewport({ scale });
    const [canvas] = canvasOf(Math.max(1, Math.floor(viewport.width)), Math.max(1, Math.floor(viewport.height)));
    await page.render({ canvas, viewport }).promise;
    page.cleanup();
    return { canvas, scale };
  }
  return {
    count: pdf.numPages,
    async size(number) {
      const { width: widthPt, height: heightPt } = (await pdf.getPage(number)).getViewport({ scale: 1 });
      return { widthPt, heightPt };
    },
    async thumbnail(number, sidePx) {
      const { canvas } = await draw(number, ({ widthPt, heightPt }) => sidePx / Math.max(widthPt, heightPt));
      return canvas.toDataURL();
    },
    async picture(number) {
      const { canvas, scale } = await draw(number, ({ widthPt, heightPt }) =>
        Math.min(DOTS_PER_INCH / 72, (LARGEST_SIDE_PX - 1) / Math.max(widthPt, heightPt)),
      );
      return { picture: await tracePictureOf(canvas, false), pixelsPerPoint: scale };
    },
    async printedScale(number) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      return printedScale(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    },
    close() {
      void pdf.loadingTask.destroy();
      closeWorker();
    },
  };
}
