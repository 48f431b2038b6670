/** Which page of the PDF: small pictures of the pages, drawn one after the other. */
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { printedMetresPerPixel } from '../../../../floorplans/index.js';
import type { PdfPages } from '../../../pictures/pdfPages.js';
import { letGo } from '../../../pictures/tracePicture.js';
import classes from './Trace.module.css';
import { useTraceDraft } from './traceDraft.js';

/** Pages drawn at a time. */
const PAGES_AT_ONCE = 12;
const THUMBNAIL_PX = 280;

function useThumbnails(pdf: PdfPages, wanted: number): readonly (string | null)[] {
  const [drawn, setDrawn] = useState<readonly (string | null)[]>([]);
  useEffect(() => {
    if (drawn.length >= wanted) return;
    let isCurrent = true;
    // one at a time; a page that cannot be drawn keeps its number and can still be tried
    pdf
      .thumbnail(drawn.length + 1, THUMBNAIL_PX * Math.min(2, window.devicePixelRatio))
      .catch(() => null)
      .then((address) => {
        if (isCurrent) setDrawn([...drawn, address]);
      });
    return () => {
      isCurrent = false;
    };
  }, [pdf, wanted, drawn]);
  return drawn;
}

export function PageStep({ pdf, onChosen }: { pdf: PdfPages; onChosen: () => void }) {
  const { t } = useTranslation('trace');
  const { page: chosen, picture: last, before, changePicture } = useTraceDraft();
  const [shown, setShown] = useState(Math.min(PAGES_AT_ONCE, pdf.count));
  const [drawing, setDrawing] = useState(0);
  const [failed, setFailed] = useState(0);
  const thumbnails = useThumbnails(pdf, shown);

  const choose = async (page: number) => {
    setDrawing(page);
    setFailed(0);
    try {
      const [{ picture, pixelsPerPoint }, scale] = await Promise.all([pdf.picture(page), pdf.printedScale(page)]);
      const printed = scale === null ? null : { scale, metresPerPixel: printedMetresPerPixel(scale, pixelsPerPoint) };
      letGo(last);
      letGo(before);
      changePicture(picture, { page, before: null, printed });
      onChosen();
    } catch {
      setFailed(page);
    }
    setDrawing(0);
  };

  return (
    <div className={classes.pages}>
      <ol>
        {Array.from({ length: shown }, (_, index) => index + 1).map((page) => (
          <li key={page}>
            <button
              type="button"
              aria-pressed={page === chosen}
              disabled={drawing !== 0}
              onClick={() => void choose(page)}
            >
              <span className={classes.sheet}>
                {thumbnails[page - 1] != null && <img src={thumbnails[page - 1] ?? ''} alt="" />}
              </span>
              {t(drawing === page ? 'page.drawing' : 'page.number', { page })}
            </button>
          </li>
        ))}
      </ol>
      {failed !== 0 && <p role="alert">{t('page.failed', { page: failed })}</p>}
      {shown < pdf.count && (
        <Button onClick={() => setShown(Math.min(pdf.count, shown + PAGES_AT_ONCE))}>
          {t('page.more', { count: pdf.count - shown })}
        </Button>
      )}
    </div>
  );
}
