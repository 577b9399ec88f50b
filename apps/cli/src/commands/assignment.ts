import { Command } from 'commander';
import { assignmentCommandRows, issueRow } from './assignment-table.ts';
import { requestCommand, requestCommandOn } from './request.ts';

export const assignmentCommand = (): Command => {
  const assignment = new Command('assignment')
    .description('việc làm với một nhiệm vụ — what is done with one assignment')
    .addCommand(requestCommand(issueRow, '/assignments'));
  for (const row of assignmentCommandRows)
    assignment.addCommand(requestCommandOn('id', row, (id) => `/assignments/${id}/${row.name}`));
  return assignment;
};
