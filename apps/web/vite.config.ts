import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const WORKER = 'service-worker';

/** Lists the build's files for the service worker, and makes the worker another one whenever one of them changes. */
function listFiles(): Plugin {
  return {
    name: 'list-files',
    generateBundle(_options, bundle) {
      const files = Object.keys(bundle).filter((name) => name.startsWith('assets/')).sort().map((name) => `/${name}`);
      const worker = bundle[`${WORKER}.js`];
      if (worker?.type === 'chunk') worker.code += `// ${createHash('sha256').update(files.join()).digest('hex')}\n`;
      this.emitFile({ type: 'asset', fileName: 'build-files.json', source: JSON.stringify(files) });
    },
  };
}

/** The pages, built into dist/web; the server serves them. While they are worked on, `npx vite apps/web` passes calls on to a server on port 8710. */
export default defineConfig({
  root: here('.'),
  plugins: [listFiles()],
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'], // the first that know light-dark() themselves: what takes its place does not see the colour scheme that a person chooses
    assetsInlineLimit: 0, // the server's content security policy lets no data: script or style in
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { index: here('index.html'), [WORKER]: here(`src/${WORKER}.ts`) },
      output: { entryFileNames: ({ name }) => (name === WORKER ? '[name].js' : 'assets/[name]-[hash].js') },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8710' } },
});
