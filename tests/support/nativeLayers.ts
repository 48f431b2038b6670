/**
 * Gives tests the built modules of the layers in place of their sources, from wherever they are asked for.
 *
 * Node loads those by itself. Vitest's own loader makes every use of an import a look-up, which engine code pays for with
 * a third to two thirds more of its time. Only the interface stays with that loader: it imports styles and addresses of files.
 */
import { dirname, relative, resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';

const SOURCES = resolve('src');
const MODULES = resolve('build/modules');

export function nativeLayers(): Plugin {
  return {
    name: 'muster:native-layers',
    enforce: 'pre',
    config: () => ({ test: { server: { deps: { external: [/\/build\/modules\//] } } } }),
    resolveId(specifier, importer) {
      if (importer === undefined || !/^\..*\.js$/.test(specifier)) return null;
      const path = normalizePath(relative(SOURCES, resolve(dirname(importer), specifier)));
      return /^(?:\.\.|ui)\//.test(path) ? null : normalizePath(resolve(MODULES, path));
    },
  };
}
