import { ladderPolicySchema, type LadderView } from '@dondoc/settings-contracts';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { SettingsRegister } from './settings-register.ts';

export class GetLadder extends Query<LadderView> {}

@QueryHandler(GetLadder)
export class GetLadderHandler implements IQueryHandler<GetLadder> {
  constructor(private readonly register: SettingsRegister) {}

  async execute(): Promise<LadderView> {
    const { policy, adopted } = await this.register.now();
    return { adopted: adopted.ladder, policy: ladderPolicySchema.parse(policy) };
  }
}
