/** The WebGL renderer with the parts we draw with; a chunk of its own. */
import 'pixi.js/unsafe-eval';
import 'pixi.js/graphics';
import 'pixi.js/particle-container';
import { WebGLRenderer } from 'pixi.js';
import type { RendererOptions } from './rendererOptions.js';

export async function openRenderer(options: RendererOptions): Promise<WebGLRenderer> {
  const renderer = new WebGLRenderer();
  await renderer.init({ ...options, skipExtensionImports: true });
  return renderer;
}
