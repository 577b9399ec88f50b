export { startNotifier, type Notifier, type NotifierOptions } from './notifier.ts';
