import { SMTPServer } from 'smtp-server';

const largest = 5 * 1024 * 1024;

/**
 * Takes every mail that comes and delivers none of them.
 * @param {{ port: number, keep: (bytes: Buffer) => unknown }} options
 * @returns {Promise<{ close: () => Promise<void> }>} resolves when it listens, on 127.0.0.1 only
 */
export const receiveMail = ({ port, keep }) =>
  new Promise((resolve, reject) => {
    const server = new SMTPServer({
      name: 'dondoc',
      banner: 'mailbox of Don Doc',
      size: largest,
      maxClients: 50,
      socketTimeout: 30_000,
      closeTimeout: 1_000,
      disableReverseLookup: true,
      // Whoever sends here is on this machine, and there is nothing to steal on the way.
      disabledCommands: ['STARTTLS', 'AUTH'],
      authOptional: true,
      onData: (stream, _session, done) => {
        /** @type {Buffer[]} */
        const chunks = [];
        stream.on('data', (chunk) => {
          if (!stream.sizeExceeded) chunks.push(chunk);
        });
        stream.on('end', () => {
          if (stream.sizeExceeded)
            return done(Object.assign(new Error('larger than 5 MB'), { responseCode: 552 }));
          try {
            keep(Buffer.concat(chunks));
            done();
          } catch (error) {
            done(Object.assign(new Error(`cannot be kept: ${error}`), { responseCode: 452 }));
          }
        });
      },
    });
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      // A client that hangs up in the middle is its own affair.
      server.on('error', () => {});
      resolve({ close: () => new Promise((closed) => server.close(() => closed())) });
    });
  });
