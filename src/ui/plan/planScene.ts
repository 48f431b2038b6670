/**
 * The picture of the plan: layers in drawing order, redrawn when something has changed and never otherwise.
 *
 * Order: ground, floors, the picture traced over, heat, walls with stairs and doors, graph, people. The world container carries the camera;
 * people are laid out in screen pixels above it.
 */
import { Container, Graphics, type Renderer } from 'pixi.js';
import type { CampusPlan } from '../../floorplans/index.js';
import type { Camera, Viewport } from './camera.js';
import { DensityLayer } from './densityLayer.js';
import type { DensityField } from './densityPicture.js';
import { drawEgress, type EgressPicture } from './drawing/egress.js';
import type { Pen } from './drawing/pen.js';
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
  private readonly graph = new Graphics();
  private egress: EgressPicture | null = null;
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
    this.world.addChild(this.ground, this.floors, this.underlay.container, this.heat.container, this.walls, this.graph);
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

  /** Lays the walking network over the floor; `null` takes it away. */
  setEgress(picture: EgressPicture | null): void {
    // the view may be gone before those who look at it
    if (this.isDestroyed) return;
    this.egress = picture;
    if (this.isDrawn) this.redrawEgress();
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
    drawGroundLayer(this.pen(this.ground), this.plan, this.viewId);
    drawFloorLayer(this.pen(this.floors), this.plan, this.viewId);
    drawWallLayer(this.pen(this.walls), this.plan, this.viewId);
    this.redrawEgress();
  }

  private redrawEgress(): void {
    const pen = this.pen(this.graph);
    if (this.egress !== null) drawEgress(pen, this.egress, this.viewId);
  }

  /** For a layer drawn anew. */
  private pen(graphics: Graphics): Pen {
    return { graphics: graphics.clear(), palette: this.palette, pxPerM: this.drawnScale };
  }
}
