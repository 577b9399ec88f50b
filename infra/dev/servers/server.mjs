/**
 * What each server's start is given.
 * @typedef {object} ServerOptions
 * @property {string} dir the state folder: data, logs and records live under it
 * @property {import('../platform/ports.mjs').Ports} ports
 * @property {import('../processes/supervise.mjs').Say} [note] what is going on while it starts
 * @property {import('../processes/supervise.mjs').Say} [say] what happens to it afterwards
 * @property {AbortSignal | undefined} [signal] gives the start up
 * @property {boolean} [disposable] nobody will want the data after a crash of the machine: speed before durability
 */

/**
 * A server that answers.
 * @typedef {object} Server
 * @property {Readonly<Record<string, string>>} env how our programs are told of it
 * @property {() => Promise<void>} stop
 */

export {};
