/** The renderer: what the window shows. Served by every host from files, under a strict CSP. */
import react from '@vitejs/plugin-react';
import path from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

export default defineConfig({
  root: path.join(root, 'src/renderer'),
  // Relative addresses: the same files are served over http by the local host and by Electron's protocol.
  base: './',
  plugins: [react()],
  build: {
    outDir: path.join(root, 'dist/renderer'),
    emptyOutDir: true,
    target: ['chrome120', 'firefox121', 'safari17.2'],
    // The CSP allows neither inline scripts nor data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The libraries and words that every screen needs make one chunk, read from the own disk.
    chunkSizeWarningLimit: 700,
  },
  server: { host: '127.0.0.1', fs: { allow: [root] } },
  clearScreen: false,
});
