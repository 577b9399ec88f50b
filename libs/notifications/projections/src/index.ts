export * from './notification-card.projection.ts';
