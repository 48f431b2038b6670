import { readdirSync } from 'node:fs';
import { defineConfig } from 'vite';

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`);

/** All that needs no page, one module for one source file: what the tests load. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'build/modules',
    copyPublicDir: false,
    // a fault names the line of the source
    sourcemap: true,
    rolldownOptions: {
      input: [
        'src/index.ts',
        ...['model', 'floorplans', 'sim', 'scenarios', 'drills', 'project', 'cli'].flatMap((layer) =>
          filesOf(`src/${layer}`),
        ),
      ],
      treeshake: false,
      preserveEntrySignatures: 'strict',
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});
