/**
 * The picture of the plan: layers in drawing order, redrawn when something has changed and never otherwise.
 *
 * Order: ground, floors, the picture traced over, heat, walls with stairs and doors, people. The world container carries the camera;
 * people are laid out in screen pixels above it.
 */
import { Container, Graphics, type Renderer } from 'pixi.js';
import type { CampusPlan } from '../../floorplans/index.js';
import type { Camera, Viewport } from './camera.js';
import { DensityLayer } from './densityLayer.js';
import type { DensityField } from './densityPicture.js';
import { drawFloorLayer, drawGroundLayer, drawWallLayer } from './levelLayer.js';
import { OccupantLayer } from './occupantLayer.js';
import type { Palette } from './palette.js';
import { chooseRenderer, readDriverName } from './rendererChoice.js';
import { UnderlayLayer } from './underlayLayer.js';

/** Change of scale after which lines are drawn anew with their right weight. */
const REDRAW_RATIO = 1.12;

async function openRenderer(canvas: HTMLCanvasElement, viewport: Viewport): Promise<Renderer> {
  const kind = chooseRenderer(window.location.search, readDriverName());
  const module =
    kind === 'canvas' ? await import('./renderers/canvasRenderer.js') : await import('./renderers/webglRenderer.js');
  return module.openRenderer({
    canvas,
    width: Math.max(1, viewport.width),
    height: Math.max(1, viewport.height),
    resolution: Math.min(2, window.devicePixelRatio || 1),
    autoDensity: true,
    antialias: true,
    backgroundAlpha: 0,
  }) as Promise<Renderer>;
}

export class PlanScene {
  readonly people = new OccupantLayer();
  readonly underlay = new UnderlayLayer(() => this.requestRender());
  private readonly stage = new Container();
  private readonly world = new Container();
  private readonly ground = new Graphics();
  private readonly floors = new Graphics();
  private readonly walls = new Graphics();
  private readonly heat = new DensityLayer();
  private drawnScale = 0;
  private isDrawn = false;
  private handle = 0;
  private isDestroyed = false;

  private constructor(
    private readonly renderer: Renderer,
    private plan: CampusPlan,
    private viewId: string,
    private palette: Palette,
  ) {
    this.world.addChild(this.ground, this.floors, this.underlay.container, this.heat.container, this.walls);
    this.stage.addChild(this.world, this.people.container);
  }

  static async open(
    canvas: HTMLCanvasElement,
    viewport: Viewport,
    plan: CampusPlan,
    viewId: string,
    palette: Palette,
  ): Promise<PlanScene> {
    return new PlanScene(await openRenderer(canvas, viewport), plan, viewId, palette);
  }

  get resolution(): number {
    return this.renderer.resolution;
  }

  show(plan: CampusPlan, viewId: string, palette: Palette): void {
    this.plan = plan;
    this.viewId = viewId;
    this.palette = palette;
    this.isDrawn = false;
    this.requestRender();
  }

  setCamera(camera: Camera, viewport: Viewport): void {
    const { screen } = this.renderer;
    if (viewport.width > 0 && (screen.width !== viewport.width || screen.height !== viewport.height)) {
      this.renderer.resize(viewport.width, viewport.height);
    }
    this.world.position.set(camera.x, camera.y);
    this.world.scale.set(camera.scale, -camera.scale);
    const ratio = camera.scale / this.drawnScale;
    if (!(ratio < REDRAW_RATIO && ratio > 1 / REDRAW_RATIO)) this.isDrawn = false;
    this.requestRender();
  }

  setDensity(fields: readonly DensityField[]): void {
    this.heat.update(fields, this.palette);
    this.requestRender();
  }

  /** Draws once before the next display frame, however often it is asked. */
  requestRender(): void {
    if (this.handle !== 0 || this.isDestroyed) return;
    this.handle = requestAnimationFrame(() => {
      this.handle = 0;
      this.redraw();
      this.renderer.render({ container: this.stage });
    });
  }

  destroy(): void {
    this.isDestroyed = true;
    cancelAnimationFrame(this.handle);
    this.people.destroy();
    this.heat.destroy();
    this.underlay.destroy();
    this.stage.destroy({ children: true });
    this.renderer.destroy();
  }

  private redraw(): void {
    if (this.isDrawn) return;
    this.isDrawn = true;
    this.drawnScale = this.world.scale.x;
    const pen = (graphics: Graphics) => ({
      graphics: graphics.clear(),
      palette: this.palette,
      pxPerM: this.drawnScale,
    });
    drawGroundLayer(pen(this.ground), this.plan, this.viewId);
    drawFloorLayer(pen(this.floors), this.plan, this.viewId);
    drawWallLayer(pen(this.walls), this.plan, this.viewId);
  }
}
