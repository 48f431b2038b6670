import { defineConfig } from 'vite';

/** The command line and its worker thread, bundled for Node: Node 20 does not strip types. */
export default defineConfig({
  // the IFC reader and the solver find their WebAssembly beside their own code
  ssr: { noExternal: true, external: ['web-ifc', 'highs'] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'build/cli',
    copyPublicDir: false,
    rollupOptions: {
      input: {
        muster: 'src/cli/muster.ts',
        runWorker: 'src/cli/runWorker.ts',
        benchWorker: 'src/cli/bench/benchWorker.ts',
        verifyWorker: 'src/cli/verify/verifyWorker.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
