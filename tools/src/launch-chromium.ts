import { chromium, type Browser } from 'playwright';
import { ensureChromium } from './chromium.js';

/** Launches a real Chromium without a graphics card and without background traffic. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
}
