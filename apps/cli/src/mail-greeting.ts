import { connect } from 'node:net';

const usualPort: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 };

/** Resolves when a mail server greets under the address; under `smtps:` a connection is enough. Null: it tells no version. */
export const mailGreeting = (url: string): Promise<null> =>
  new Promise((resolve, reject) => {
    const { hostname, port, protocol } = new URL(url);
    const socket = connect({
      host: hostname,
      port: Number(port) || (usualPort[protocol] ?? 25),
      timeout: 3_000,
    });
    const over = (error: Error | null): void => {
      socket.destroy();
      if (error) reject(error);
      else resolve(null);
    };
    socket.once('error', over);
    socket.once('timeout', () => over(new Error('no greeting within 3 s')));
    if (protocol === 'smtps:') socket.once('connect', () => over(null));
    else
      socket.once('data', (greeting) =>
        over(greeting.toString().startsWith('220') ? null : new Error('not an SMTP server')),
      );
  });
