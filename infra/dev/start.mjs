import './platform/node-version.mjs';
import { join } from 'node:path';
import { installPackages } from './platform/install.mjs';
import { stateDirectory } from './platform/places.mjs';
import { claim } from './processes/claim.mjs';
import { asCommand, fired, sayWithTime } from './system/as-command.mjs';
import { bringUp } from './system/bring-up.mjs';

/** @param {Readonly<Record<string, string>>} env */
const whereToLook = (env) => `
Đôn Đốc đang chạy · Đôn Đốc is running
  Trang · Page            http://localhost:${env.DONDOC_HTTP_PORT}
  API                     http://localhost:${env.DONDOC_HTTP_PORT}/docs
  Temporal                ${env.TEMPORAL_UI_URL ?? env.TEMPORAL_ADDRESS}
${env.MAILBOX_URL ? `  Hộp thư · Mailbox       ${env.MAILBOX_URL}\n` : ''}  Nhật ký · Logs          ${join(stateDirectory, 'logs')}
  Xem thử · See it happen npm run demo
  Dừng · Stop             Ctrl-C
`;

await asCommand(async (signal) => {
  const release = claim(stateDirectory, 'npm start');
  try {
    await installPackages(sayWithTime, signal);
    const { env, stop } = await bringUp({ signal, say: sayWithTime });
    console.log(whereToLook(env));
    await fired(signal);
    console.log('\nĐang dừng · Stopping (Ctrl-C again to force) …');
    await stop();
    return 0;
  } finally {
    release();
  }
});
