/** The picture traced over, between the floors and the walls: one sprite, laid as the level's placement says. */
import { CanvasSource, Container, Sprite, Texture } from 'pixi.js';
import type { Level } from '../../floorplans/index.js';

export interface UnderlayLook {
  /** 0 to 1. */
  readonly opacity: number;
  readonly isHidden: boolean;
}

export class UnderlayLayer {
  readonly container = new Container();
  private drawn: HTMLCanvasElement | null = null;

  /** @param changed - called when the picture has to be drawn again */
  constructor(private readonly changed: () => void) {}

  setLook({ opacity, isHidden }: UnderlayLook): void {
    this.container.alpha = opacity;
    this.container.visible = !isHidden;
    this.changed();
  }

  /** @param picture - the same canvas again is only laid anew; `null` takes the picture away */
  show(picture: HTMLCanvasElement | null, placement: Level['underlay']): void {
    if (picture !== this.drawn) {
      this.clear();
      this.drawn = picture;
      if (picture !== null) {
        const source = new CanvasSource({ resource: picture, scaleMode: 'linear' });
        this.container.addChild(new Sprite(new Texture({ source })));
      }
    }
    const sprite = this.container.children[0];
    if (sprite !== undefined && placement !== undefined) {
      const { originM, metresPerPixel, rotationDeg } = placement;
      sprite.position.set(originM[0], originM[1]);
      // the world's y runs up, the picture's down
      sprite.scale.set(metresPerPixel, -metresPerPixel);
      sprite.angle = rotationDeg;
    }
    this.changed();
  }

  destroy(): void {
    this.clear();
    this.container.destroy();
  }

  private clear(): void {
    // the canvas is not the layer's own: another scene may show it
    for (const child of this.container.removeChildren()) child.destroy({ texture: true });
  }
}
