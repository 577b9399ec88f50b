export { mailChannel, type MailChannel, type MailOptions } from './mail.channel.ts';
export { verify, type ReceivedCall } from './signature.ts';
export { webhookChannel, type WebhookOptions } from './webhook.channel.ts';
