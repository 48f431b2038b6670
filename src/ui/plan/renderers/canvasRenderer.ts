/** The Canvas2D renderer with the parts we draw with; a chunk of its own. */
import 'pixi.js/unsafe-eval';
import 'pixi.js/graphics';
import 'pixi.js/particle-container';
import { CanvasRenderer } from 'pixi.js';
import type { RendererOptions } from './rendererOptions.js';

export async function openRenderer(options: RendererOptions): Promise<CanvasRenderer> {
  const renderer = new CanvasRenderer();
  await renderer.init({ ...options, skipExtensionImports: true });
  return renderer;
}
