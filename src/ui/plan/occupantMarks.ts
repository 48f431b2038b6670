/** The marks people are drawn with: one small picture holding a disc for every state and a diamond for staff. */
import { CanvasSource, Rectangle, Texture } from 'pixi.js';
import type { Palette } from './palette.js';

const MARKS = ['still', 'walking', 'waiting', 'arrived', 'inPlace', 'staff', 'staffWaiting', 'staffInPlace'] as const;

export type MarkName = (typeof MARKS)[number];

/** Body disc, m, and the least it is drawn with, px (design language, §8). */
const DISC_M = 0.4;
const LEAST_DISC_PX = 5;
const HALO_PX = 0.8;

export interface OccupantMarks {
  readonly textures: Readonly<Record<MarkName, Texture>>;
  /** Side of one mark with its halo, px. */
  readonly sizePx: number;
  destroy(): void;
}

/** Diameter of a person on the screen at a scale, in half pixels so that marks are not redrawn on every wheel turn. */
export function discDiameterPx(pxPerM: number): number {
  return Math.max(LEAST_DISC_PX, Math.round(DISC_M * pxPerM * 2) / 2);
}

function drawMark(
  context: CanvasRenderingContext2D,
  name: MarkName,
  middle: number,
  diameterPx: number,
  colours: Palette,
) {
  const radius = diameterPx / 2;
  context.beginPath();
  if (name === 'inPlace') {
    // a square: at rest by order is told apart without its colour
    context.rect(middle - radius * 0.86, middle - radius * 0.86, radius * 1.72, radius * 1.72);
  } else if (name.startsWith('staff')) {
    const reach = radius * 1.22;
    context.moveTo(middle, middle - reach);
    context.lineTo(middle + reach, middle);
    context.lineTo(middle, middle + reach);
    context.lineTo(middle - reach, middle);
    context.closePath();
  } else context.arc(middle, middle, radius, 0, Math.PI * 2);
  context.lineWidth = HALO_PX * 2;
  context.lineJoin = 'round';
  context.strokeStyle = colours.halo;
  context.stroke();
  const fills: Record<MarkName, string> = {
    still: colours.walking,
    walking: colours.walking,
    waiting: colours.waiting,
    arrived: colours.arrived,
    inPlace: colours.inPlace,
    staff: colours.staff,
    staffWaiting: colours.staff,
    staffInPlace: colours.staff,
  };
  context.fillStyle = fills[name];
  context.fill();
  if (name === 'staffWaiting' || name === 'staffInPlace') {
    context.beginPath();
    context.arc(middle, middle, radius * 0.42, 0, Math.PI * 2);
    context.fillStyle = name === 'staffWaiting' ? colours.waiting : colours.inPlace;
    context.fill();
  }
}

export function createOccupantMarks(palette: Palette, diameterPx: number, resolution: number): OccupantMarks {
  const sizePx = Math.ceil(diameterPx * 1.25 + HALO_PX * 4);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(sizePx * MARKS.length * resolution);
  canvas.height = Math.ceil(sizePx * resolution);
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.scale(resolution, resolution);
  const source = new CanvasSource({ resource: canvas, resolution });
  const textures = {} as Record<MarkName, Texture>;
  MARKS.forEach((name, index) => {
    context.save();
    context.translate(index * sizePx, 0);
    drawMark(context, name, sizePx / 2, diameterPx, palette);
    context.restore();
    textures[name] = new Texture({ source, frame: new Rectangle(index * sizePx, 0, sizePx, sizePx) });
  });
  return {
    textures,
    sizePx,
    destroy() {
      for (const texture of Object.values(textures)) texture.destroy();
      source.destroy();
    },
  };
}
