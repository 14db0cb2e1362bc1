import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The pages, built into dist/web; the server serves them. While they are worked on, `npx vite apps/web` passes calls on to a server on port 8710. */
export default defineConfig({
  root: here,
  build: {
    outDir: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    emptyOutDir: true,
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'], // the first that know light-dark() themselves: what takes its place does not see the colour scheme that a person chooses
    assetsInlineLimit: 0, // the server's content security policy lets no data: script or style in
    chunkSizeWarningLimit: 1200,
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8710' } },
});
