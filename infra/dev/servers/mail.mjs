import { createConnection } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepServing } from './server.mjs';

const program = fileURLToPath(new URL('../mailbox/main.mjs', import.meta.url));

/**
 * Whether an SMTP server greets under this address.
 * @param {string} address `smtp://…` or `smtps://…`, of which only a connection is asked
 * @returns {Promise<true>}
 */
export const mailAnswers = (address) =>
  new Promise((resolve, reject) => {
    const { hostname, port, protocol } = new URL(address);
    const usual = protocol === 'smtps:' ? 465 : 587;
    const socket = createConnection({ host: hostname, port: Number(port) || usual, timeout: 3_000 });
    const over = (/** @type {Error | null} */ error) => {
      socket.destroy();
      if (error) reject(error);
      else resolve(true);
    };
    socket.once('error', over);
    socket.once('timeout', () => over(new Error('no greeting within 3 s')));
    if (protocol === 'smtps:') socket.once('connect', () => over(null));
    else
      socket.once('data', (greeting) =>
        over(greeting.toString().startsWith('220') ? null : new Error('not an SMTP server')),
      );
  });

/**
 * An SMTP server of our own with a mailbox page; mails are kept as files and reach nobody. `cut` and `restore` play an
 * outage.
 * @param {import('./server.mjs').ServerOptions} options
 * @returns {Promise<import('./server.mjs').Server & { cut: () => Promise<void>, restore: () => Promise<void> }>}
 */
export const startMail = async (options) => {
  const { dir, ports } = options;
  const folder = join(dir, 'mail');
  const page = `http://127.0.0.1:${ports.mailbox}`;
  const serve = () =>
    keepServing({
      ...options,
      name: 'mail',
      title: 'Mail',
      listensOn: ['smtp', 'mailbox'],
      farewell: { signal: 'SIGTERM', patience: 5_000 },
      answers: async () => {
        const answer = await fetch(`${page}/health/ready`, { signal: AbortSignal.timeout(2_000) });
        const { folder: whose } = /** @type {{ folder?: string }} */ (await answer.json());
        return whose === folder;
      },
      prepare: async () => async () => ({
        program: process.execPath,
        args: [program, String(ports.smtp), String(ports.mailbox), folder],
        cwd: dir,
      }),
    });
  let stop = await serve();
  return {
    env: { SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`, MAILBOX_URL: page },
    stop: () => stop(),
    cut: () => stop(),
    restore: async () => {
      stop = await serve();
    },
  };
};
