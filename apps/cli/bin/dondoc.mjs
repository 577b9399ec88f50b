#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('../dist/main.js', import.meta.url);
if (!existsSync(fileURLToPath(main))) {
  process.stderr.write(
    'Chưa biên dịch: hãy chạy `npm start` hoặc `npx tsc -b`. — Not built yet: run `npm start` or `npx tsc -b`.\n',
  );
  process.exit(2);
}
await import(main.href);
