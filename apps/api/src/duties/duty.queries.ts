import type { DutyView } from '@dondoc/assignments-contracts';
import { dutyCard } from '@dondoc/assignments-projections';
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { READ_MODELS, type ReadModels } from '../store/read-models.ts';
import { dutyUnknown } from './duty.problem.ts';

export type DutyList = Readonly<{ items: readonly DutyView[] }>;

export class ListDuties extends Query<DutyList> {}

@QueryHandler(ListDuties)
export class ListDutiesHandler implements IQueryHandler<ListDuties> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute(): Promise<DutyList> {
    return { items: await this.readModels.list(dutyCard) };
  }
}

export class GetDuty extends Query<DutyView> {
  constructor(readonly dutyId: string) {
    super();
  }
}

@QueryHandler(GetDuty)
export class GetDutyHandler implements IQueryHandler<GetDuty> {
  constructor(@Inject(READ_MODELS) private readonly readModels: ReadModels) {}

  async execute({ dutyId }: GetDuty): Promise<DutyView> {
    const duty = await this.readModels.find(dutyCard, dutyId);
    if (!duty) throw dutyUnknown();
    return duty;
  }
}
