/** Which renderer draws the plan: WebGL where there is a graphics card, Canvas2D everywhere else. */

export type RendererKind = 'webgl' | 'canvas';

/** Renderer names of WebGL drawn by the processor: slower than Canvas2D, so not worth having. */
const SOFTWARE_RENDERERS = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** The choice for an address and the name the graphics driver gives itself; null where there is no WebGL. */
export function chooseRenderer(search: string, driverName: string | null): RendererKind {
  const asked = new URLSearchParams(search).get('renderer');
  if (asked === 'canvas' || asked === 'webgl') return asked;
  return driverName === null || SOFTWARE_RENDERERS.test(driverName) ? 'canvas' : 'webgl';
}

/** What the graphics driver calls itself; null where there is no WebGL 2. */
export function readDriverName(): string | null {
  const context = document.createElement('canvas').getContext('webgl2');
  if (context === null) return null;
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const name = String(context.getParameter(info === null ? context.RENDERER : info.UNMASKED_RENDERER_WEBGL));
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return name;
}
