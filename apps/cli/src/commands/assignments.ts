import { Command } from 'commander';
import { bulkCommand } from './assignments-bulk.ts';
import { listCommand } from './assignments-list.ts';
import { showCommand } from './assignments-show.ts';

export const assignmentsCommand = (): Command =>
  new Command('assignments')
    .description('danh sách, chi tiết, xử lý hàng loạt — lists, details, many at once')
    .addCommand(listCommand())
    .addCommand(showCommand())
    .addCommand(bulkCommand());
