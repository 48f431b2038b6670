/** The heat under the walls: small pictures laid over the floor, one a plane. */
import { CanvasSource, Container, Sprite, Texture } from 'pixi.js';
import { busyRange, type DensityField, paintDensity } from './densityPicture.js';
import type { Palette } from './palette.js';

function spriteOf(field: DensityField, palette: Palette): Sprite | null {
  const range = field.columns < 2 || field.rows < 2 ? null : busyRange(field);
  if (range === null) return null;
  const { density1, density2, density3, density4, density5, densityAlpha } = palette;
  const picture = paintDensity(field, range, [density1, density2, density3, density4, density5], densityAlpha);
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')?.putImageData(picture, 0, 0);
  const sprite = new Sprite(new Texture({ source: new CanvasSource({ resource: canvas, scaleMode: 'linear' }) }));
  const { cellM, originX, originY } = field;
  const widthM = (range.lastColumn - range.firstColumn + 1) * cellM;
  const heightM = (range.lastRow - range.firstRow + 1) * cellM;
  // the world's y runs up, the picture's down
  sprite.position.set(originX + range.firstColumn * cellM, originY + (range.lastRow + 1) * cellM);
  sprite.scale.set(widthM / picture.width, -heightM / picture.height);
  return sprite;
}

export class DensityLayer {
  readonly container = new Container();

  /** Shows the fields; none takes the heat away. */
  update(fields: readonly DensityField[], palette: Palette): void {
    this.clear();
    for (const field of fields) {
      const sprite = spriteOf(field, palette);
      if (sprite !== null) this.container.addChild(sprite);
    }
  }

  destroy(): void {
    this.clear();
    this.container.destroy();
  }

  private clear(): void {
    for (const child of this.container.removeChildren()) child.destroy({ texture: true, textureSource: true });
  }
}
