/** What every renderer of the plan is opened with. */
export interface RendererOptions {
  readonly canvas: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
  readonly resolution: number;
  readonly autoDensity: true;
  readonly antialias: true;
  readonly backgroundAlpha: 0;
}
