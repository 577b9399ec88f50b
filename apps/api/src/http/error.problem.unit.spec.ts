import { BadRequestException, NotFoundException, PayloadTooLargeException } from '@nestjs/common';
import { ThrottlerException } from '@nestjs/throttler';
import { describe, expect, it } from 'vitest';
import { problemOf } from './error.problem.ts';
import { problemBody } from './problem.ts';
import { problems } from './problems.ts';

const requestId = 'req-1';
const instance = '/api/v1/assignments/a-1';

const codeOf = (error: unknown) => {
  const { status, code } = problemOf(error, requestId);
  return `${status} ${code}`;
};
const failure = (message: string, fields: object) => Object.assign(new Error(message), fields);

describe('A problem', () => {
  it('is answered as it is', () =>
    expect(problemBody(problemOf(problems.versionConflict(4), requestId), instance)).toEqual({
      type: 'urn:dondoc:problem:version-conflict',
      title: 'Dữ liệu đã thay đổi',
      status: 412,
      code: 'version-conflict',
      detail: 'Dữ liệu đang ở phiên bản 4, không phải phiên bản nêu trong If-Match. Hãy tải lại rồi thử lại.',
      detailEn: 'It is at version 4 by now, not at the one that If-Match names. Load it again and try again.',
      instance,
    }));
});

describe('An error of the framework', () => {
  it.each([
    [new NotFoundException('Cannot GET /x'), '404 not-found'],
    [new PayloadTooLargeException('File too large'), '413 too-large'],
    [new BadRequestException('Unexpected field'), '400 invalid-request'],
    [new ThrottlerException(), '429 too-many-requests'],
    [failure('request entity too large', { status: 413, type: 'entity.too.large' }), '413 too-large'],
    [
      failure('unsupported charset', { status: 415, type: 'charset.unsupported' }),
      '415 unsupported-media-type',
    ],
  ])('%s becomes %s', (error, expected) => expect(codeOf(error)).toBe(expected));
});

describe('A database that is away', () => {
  it.each([
    failure('connect ECONNREFUSED 127.0.0.1:5432', { code: 'ECONNREFUSED', syscall: 'connect' }),
    new AggregateError([failure('', { code: 'ECONNREFUSED', syscall: 'connect' })]),
    failure('terminating connection due to administrator command', { code: '57P01' }),
    failure('sorry, too many clients already', { code: '53300' }),
    new Error('Connection terminated unexpectedly'),
    new Error('timeout exceeded when trying to connect'),
  ])('%s asks to try again', (error) => expect(codeOf(error)).toBe('503 try-again'));
});

describe('Anything else', () => {
  it.each([
    new Error('select secret from es.event'),
    failure('relation "es.event" does not exist', { code: '42P01' }),
    failure('no such file', { code: 'ENOENT', syscall: 'open' }),
    'thrown text',
    undefined,
  ])('%s is unexpected and tells nothing of itself', (error) => {
    const problem = problemOf(error, requestId);
    expect([problem.status, problem.code]).toEqual([500, 'unexpected']);
    const told = JSON.stringify(problemBody(problem, instance));
    expect(told).toContain(requestId);
    expect(told).not.toMatch(/secret|relation|no such|thrown/);
  });
});
