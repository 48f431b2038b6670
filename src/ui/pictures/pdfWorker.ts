/** The PDF reader's own worker, as a script of ours: the file server and the content policy know no other. */
import 'pdfjs-dist/build/pdf.worker.min.mjs';
