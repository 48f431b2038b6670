/** The lines a courtyard block is laid out on, worked out once from its parameters. */
import type { Point } from '../../model/index.js';
import { AXIS_TO_OUTSIDE_M, INNER_WALL_M, OUTER_WALL_M, RAILING_M } from './construction.js';
import type { CourtyardBlockParams } from './courtyardParams.js';
import { stripLengthM } from './strip.js';

/** x to the east and y to the north of the block's south-west corner, m. */
export interface CourtyardGrid {
  readonly westLengthM: number;
  readonly westDepthM: number;
  readonly galleryWidthM: number;
  /** Clear floor of the galleries, without their walls and balustrades. */
  readonly galleryNorthY: number;
  readonly gallerySouthY: number;
  readonly galleryWestX: number;
  readonly galleryEastX: number;
  readonly westGalleryX: number;
  readonly westGalleryToX: number;
  readonly eastGalleryX: number;
  readonly eastGalleryToX: number;
  /** Inner faces of the side wings' south walls. */
  readonly westSouthY: number;
  readonly eastSouthY: number;
  readonly outline: readonly Point[];
}

type WithBays = CourtyardBlockParams & Required<Pick<CourtyardBlockParams, 'northBays' | 'westBays' | 'eastBays'>>;

export function courtyardGrid(params: WithBays): CourtyardGrid {
  const { roomDepthM = 7.65, galleryWidthM = 2.8 } = params;
  const westDepthM = params.westDepthM ?? roomDepthM;
  const westLengthM = stripLengthM(params.westBays);
  const eastLengthM = stripLengthM(params.eastBays);
  const eastX = stripLengthM(params.northBays) + 2 * AXIS_TO_OUTSIDE_M;
  // a side wing is its bays, half a wall to the north gallery and an outer wall at the end
  const wingM = (lengthM: number) => lengthM + INNER_WALL_M / 2 + AXIS_TO_OUTSIDE_M;
  const gallerySouthY = Math.max(wingM(westLengthM), wingM(eastLengthM));
  const galleryNorthY = gallerySouthY + galleryWidthM;
  const northY = galleryNorthY + INNER_WALL_M + roomDepthM + OUTER_WALL_M;
  const westGalleryX = OUTER_WALL_M + westDepthM + INNER_WALL_M;
  const westGalleryToX = westGalleryX + galleryWidthM;
  const eastGalleryToX = eastX - OUTER_WALL_M - roomDepthM - INNER_WALL_M;
  const eastGalleryX = eastGalleryToX - galleryWidthM;
  const westY = gallerySouthY - wingM(westLengthM);
  const eastY = gallerySouthY - wingM(eastLengthM);
  return {
    westLengthM,
    westDepthM,
    galleryWidthM,
    galleryNorthY,
    gallerySouthY,
    galleryWestX: OUTER_WALL_M,
    galleryEastX: eastX - OUTER_WALL_M,
    westGalleryX,
    westGalleryToX,
    eastGalleryX,
    eastGalleryToX,
    westSouthY: westY + OUTER_WALL_M,
    eastSouthY: eastY + OUTER_WALL_M,
    outline: [
      [0, westY],
      [westGalleryToX + RAILING_M, westY],
      [westGalleryToX + RAILING_M, gallerySouthY - RAILING_M],
      [eastGalleryX - RAILING_M, gallerySouthY - RAILING_M],
      [eastGalleryX - RAILING_M, eastY],
      [eastX, eastY],
      [eastX, northY],
      [0, northY],
    ],
  };
}
