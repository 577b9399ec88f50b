import { problems } from '../../http/problems.ts';

const mostWaiting = 8;

/**
 * Drawing a paper of hundreds of lines keeps a processor busy for seconds: one is drawn at a time, a few wait, and
 * whoever comes beyond that is told to come again.
 */
export const oneAtATime = () => {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async <Paper>(draw: () => Promise<Paper>): Promise<Paper> => {
    if (waiting >= mostWaiting) throw problems.tryAgain();
    waiting += 1;
    const drawn = last.then(draw, draw);
    last = drawn.catch(() => undefined);
    try {
      return await drawn;
    } finally {
      waiting -= 1;
    }
  };
};
