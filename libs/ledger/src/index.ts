export * from './canonical-bytes.ts';
export * from './chain.ts';
export * from './hex.ts';
export * from './stored-event.ts';
export * from './verify-chain.ts';
