/**
 * Files the PDF reader asks for by name while it draws: character maps of Chinese, Japanese and Korean fonts, standard fonts,
 * and decoders of scanned pages. They ship with the app and are fetched from it one by one, never from elsewhere.
 *
 * Origin: pdfjs-dist (Apache-2.0); fonts Foxit (BSD) and Liberation (OFL); decoders OpenJPEG and PDFium JBIG2 (BSD). Their
 * licences lie beside them in the package.
 */
const files = import.meta.glob<string>(
  [
    '/node_modules/pdfjs-dist/cmaps/*.bcmap',
    '/node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}',
    '/node_modules/pdfjs-dist/wasm/*.wasm',
  ],
  { query: '?url', import: 'default', eager: true },
);

async function fetchFile(path: string): Promise<Uint8Array> {
  const address = files[`/node_modules/pdfjs-dist/${path}`];
  if (address === undefined) throw new Error(`${path} does not ship with the app`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

export class CMapReader {
  async fetch({ name }: { name: string }) {
    return { cMapData: await fetchFile(`cmaps/${name}.bcmap`), isCompressed: true };
  }
}

export class StandardFontData {
  fetch({ filename }: { filename: string }) {
    return fetchFile(`standard_fonts/${filename}`);
  }
}

export class DecoderData {
  fetch({ filename }: { filename: string }) {
    return fetchFile(`wasm/${filename}`);
  }
}
