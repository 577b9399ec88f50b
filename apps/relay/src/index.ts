export { relayLag, type RelayLag } from './lag.ts';
export { startRelay, type Relay, type RelayOptions } from './relay.ts';
