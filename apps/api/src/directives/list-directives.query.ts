import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DIRECTIVE_REGISTER, type DirectiveRegister, type ListedDirective } from './directive-register.ts';

export class ListDirectives extends Query<readonly ListedDirective[]> {}

@QueryHandler(ListDirectives)
export class ListDirectivesHandler implements IQueryHandler<ListDirectives> {
  constructor(@Inject(DIRECTIVE_REGISTER) private readonly register: DirectiveRegister) {}

  execute(): Promise<readonly ListedDirective[]> {
    return this.register.list();
  }
}
