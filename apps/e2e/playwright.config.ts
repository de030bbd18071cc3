import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_ARGS, CHROMIUM_PATH } from './src/chromium.mjs';

// Workers load this file again: what is chosen once is handed on in the environment.
process.env.STOWAGE_E2E_PORT ??= String(await freePort());
process.env.STOWAGE_E2E_DATA ??= mkdtempSync(path.join(tmpdir(), 'stowage-e2e-'));

const address = `http://127.0.0.1:${process.env.STOWAGE_E2E_PORT}`;
const output = path.join(import.meta.dirname, '..', '..', 'ci-output');

/** The built server on a fresh database, driven in a real Chromium at desktop and phone width. */
export default defineConfig({
  testDir: 'src',
  testMatch: '*.journey.ts',
  outputDir: path.join(output, 'journeys'),
  // A slow machine is no failure; a hang is.
  timeout: 180_000,
  workers: 2,
  fullyParallel: true,
  reporter: 'list',
  globalTeardown: './src/remove-data.ts',
  use: {
    baseURL: address,
    reducedMotion: 'reduce',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: CHROMIUM_PATH, args: [...CHROMIUM_ARGS] },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    { name: 'phone', use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } } },
  ],
  webServer: {
    command: 'exec node ../api/dist/main.js',
    url: `${address}/api/health`,
    timeout: 180_000,
    expect: { timeout: 20_000 },
    env: { HOST: '127.0.0.1', PORT: process.env.STOWAGE_E2E_PORT, DATA_DIR: path.join(process.env.STOWAGE_E2E_DATA, 'data') },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const bound = server.address();
        server.close(() => (bound !== null && typeof bound === 'object' ? resolve(bound.port) : reject(new Error('no port'))));
      });
  });
}
