import { chromium, type Browser } from 'playwright';
import { ensureChromium } from './chromium.js';

/** A real Chromium without a graphics card, which asks nobody anything. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
}
