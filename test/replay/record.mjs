import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Lives the lives of `lives/` again and keeps their histories. After a change that the replay refuses on purpose only:
// histories of workflows that may still be asleep are kept beside the new ones until those have ended.
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'int', 'test/replay/lives'], {
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  env: { ...process.env, RECORD_HISTORIES: '1' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
