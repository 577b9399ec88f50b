import './platform/node-version.mjs';
import { installPackages } from './platform/install.mjs';
import { stateDirectory } from './platform/places.mjs';
import { claim } from './processes/claim.mjs';
import { asCommand, sayWithTime } from './system/as-command.mjs';
import { bringUp } from './system/bring-up.mjs';
import { leftEnvironment } from './system/environment-file.mjs';
import { dondocCommand } from './system/prepare.mjs';
import { isReady } from './system/services.mjs';

const left = leftEnvironment(stateDirectory);
const port = Number(process.env.DONDOC_HTTP_PORT || left.DONDOC_HTTP_PORT || 3000);
const args = ['demo', ...process.argv.slice(2)];

await asCommand(async (signal) => {
  if (await isReady(port).catch(() => false)) {
    await dondocCommand(args, { env: { ...left, DONDOC_HTTP_PORT: String(port) }, signal, inherit: true });
    return 0;
  }
  sayWithTime(
    `Hệ thống chưa chạy ở cổng ${port}, nên được khởi động rồi dừng lại sau đó · Nothing runs on port ${port}: starting the system, and stopping it afterwards.`,
  );
  const release = claim(stateDirectory, 'npm run demo');
  try {
    await installPackages(sayWithTime, signal);
    const { env, stop } = await bringUp({ signal, say: sayWithTime });
    try {
      await dondocCommand(args, { env, signal, inherit: true });
    } finally {
      await stop();
    }
    return 0;
  } finally {
    release();
  }
});
