import { mailFolder } from './mail-folder.mjs';
import { receiveMail } from './smtp.mjs';
import { showMail } from './web.mjs';

const [smtpPort, webPort, place] = process.argv.slice(2);
if (!smtpPort || !webPort || !place)
  throw new Error('Usage: node infra/dev/mailbox/main.mjs SMTP_PORT PAGE_PORT FOLDER');

const folder = mailFolder(place);
const smtp = await receiveMail({ port: Number(smtpPort), keep: folder.keep });
// Last: whoever finds the page may send.
const web = await showMail({ port: Number(webPort), folder, place });

const leave = async () => {
  await Promise.all([smtp.close(), web.close()]);
  process.exit(0);
};
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void leave());
