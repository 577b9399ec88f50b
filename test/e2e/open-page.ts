import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { runSystem, type RunningSystem } from './running-system.ts';

const pictures = resolve(import.meta.dirname, '../../.dondoc/pictures');
const flags =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

export type OpenPage = Readonly<{
  system: RunningSystem;
  page: Page;
  /** Changes to a person of the sample ward, and opens an address. */
  as: (person: string, address?: string) => Promise<void>;
  picture: (name: string) => Promise<void>;
  close: () => Promise<void>;
}>;

/** The running system, and a browser on its page. */
export const openPage = async (): Promise<OpenPage> => {
  mkdirSync(pictures, { recursive: true });
  const executablePath = process.env['DONDOC_CHROMIUM'] ?? '/usr/bin/chromium';
  const [system, browser] = await Promise.all([
    runSystem(),
    chromium.launch({ executablePath, args: flags.split(' ') }),
  ]);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(20_000);
  return {
    system,
    page,
    as: async (person, address = '/') => {
      await page.goto(system.url);
      const change = page.getByRole('button', { name: 'Đổi người' });
      const choice = page.getByTestId(`sign-in-${person}`);
      await change.or(choice).first().waitFor();
      if (await change.isVisible()) await change.click();
      await choice.click();
      await page.getByTestId('signed-in').waitFor();
      if (address !== '/') await page.goto(`${system.url}${address}`);
    },
    picture: async (name) => {
      await page.screenshot({ path: resolve(pictures, `${name}.png`), fullPage: true });
    },
    close: async () => {
      await browser.close();
      await system.stop();
    },
  };
};
