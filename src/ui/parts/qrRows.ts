/** The modules of a QR code of level M, row by row, dark ones true; with the white around it that readers need. */
import { encodeQR } from 'qr';

/** Modules of white on every side. */
const QUIET = 4;

/** @param encoding - `alphanumeric` makes a smaller code of a text in that mode's letters; without it any text is taken */
export function qrRows(text: string, encoding?: 'alphanumeric'): boolean[][] {
  return encodeQR(text, 'raw', { ecc: 'medium', border: QUIET, ...(encoding === undefined ? {} : { encoding }) });
}
