import { ensureTopics } from '@dondoc/messaging-kafka';
import { topics } from '@dondoc/messaging-kernel';
import { migrate } from '@dondoc/postgres-schema';
import { Command } from 'commander';
import { configured } from '../environment.ts';
import { tell } from '../outcome.ts';

export const migrateCommand = (): Command =>
  new Command('migrate')
    .description('lược đồ PostgreSQL và chủ đề Kafka — PostgreSQL schema and Kafka topics')
    .action(async () => {
      const { DATABASE_URL, KAFKA_BROKERS } = configured('DATABASE_URL', 'KAFKA_BROKERS');
      await migrate(DATABASE_URL, tell);
      await ensureTopics(KAFKA_BROKERS, Object.values(topics));
    });
