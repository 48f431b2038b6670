/** The heat under the walls: one small picture, laid over the floor. */
import { CanvasSource, Container, Sprite, Texture } from 'pixi.js';
import { type DensityField, paintDensity } from './densityPicture.js';
import type { Palette } from './palette.js';

export class DensityLayer {
  readonly container = new Container();
  private sprite: Sprite | null = null;

  /** Shows a field; null takes the heat away. */
  update(field: DensityField | null, palette: Palette): void {
    this.clear();
    if (field === null || field.columns < 2 || field.rows < 2) return;
    const { density1, density2, density3, density4, density5 } = palette;
    const picture = paintDensity(field, [density1, density2, density3, density4, density5], palette.densityAlpha);
    const canvas = document.createElement('canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('2d')?.putImageData(picture, 0, 0);
    const source = new CanvasSource({ resource: canvas, scaleMode: 'linear' });
    this.sprite = new Sprite(new Texture({ source }));
    // the world's y runs up, the picture's down
    this.sprite.position.set(field.originX, field.originY + field.rows * field.cellM);
    this.sprite.scale.set((field.columns * field.cellM) / picture.width, (-field.rows * field.cellM) / picture.height);
    this.container.addChild(this.sprite);
  }

  destroy(): void {
    this.clear();
    this.container.destroy();
  }

  private clear(): void {
    if (this.sprite === null) return;
    this.container.removeChildren();
    this.sprite.destroy({ texture: true, textureSource: true });
    this.sprite = null;
  }
}
