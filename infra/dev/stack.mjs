/** What tests of other projects may use of the launcher. */
export { freePorts } from './platform/ports.mjs';
export { startKafka } from './servers/kafka.mjs';
export { startMail } from './servers/mail.mjs';
export { startPostgres } from './servers/postgres.mjs';
export { removeData, startServers } from './servers/servers.mjs';
export { startTemporal } from './servers/temporal.mjs';
export { loadSample, migrate } from './system/prepare.mjs';
export { startService, startServices } from './system/services.mjs';
