import { handleWith, type EventStore } from '@dondoc/event-sourcing-kernel';
import {
  organisationDecider,
  organisationStream,
  type OrganisationCommand,
  type UnitKind,
} from '@dondoc/organisation-domain';
import type pg from 'pg';

export const tenant = 'phuong-thu';
export const leader = 'p-bi-thu';
export const mttqHead = 'p-mttq';
export const officeHead = 'p-van-phong';
export const inspector = 'p-kiem-tra';
export const foundedAt = '2026-01-01T00:00:00.000Z';

type SampleUnit = Readonly<{ unit: string; name: string; kind: UnitKind; head: string }>;

const units: readonly SampleUnit[] = [
  { unit: 'ban-thuong-vu', name: 'Ban Thường vụ Đảng ủy phường', kind: 'party-committee', head: leader },
  { unit: 'mttq', name: 'Ủy ban Mặt trận Tổ quốc Việt Nam phường', kind: 'front', head: mttqHead },
  { unit: 'van-phong-dang-uy', name: 'Văn phòng Đảng ủy', kind: 'office', head: officeHead },
  { unit: 'uy-ban-kiem-tra', name: 'Ủy ban Kiểm tra Đảng ủy', kind: 'inspection', head: inspector },
];

/** Further units of the ward, for specs that need more than four. */
export const establish = async (store: EventStore, some: readonly SampleUnit[]): Promise<void> => {
  const organise = handleWith(store, organisationDecider);
  const carryOut = (command: OrganisationCommand, commandId: string) =>
    organise(organisationStream(tenant), command, {
      tenant,
      actor: 'system:test',
      commandId,
      causationId: commandId,
      correlationId: 'test',
    });
  for (const { head, ...unit } of some) {
    const established = { at: foundedAt, ...unit, aliases: [], parent: null };
    await carryOut({ type: 'EstablishUnit', data: established }, `unit/${unit.unit}`);
    const post = { at: foundedAt, unit: unit.unit, person: head, from: foundedAt };
    await carryOut({ type: 'AppointHead', data: post }, `head/${unit.unit}`);
  }
};

/** Four units with a head each; one of the heads has no name in the directory. */
export const foundWard = async (store: EventStore, pool: pg.Pool): Promise<void> => {
  await establish(store, units);
  await pool.query(
    'insert into directory.person (tenant, id, display_name) values ($1, $2, $3), ($1, $4, $5)',
    [tenant, leader, 'Lê Minh Quang', mttqHead, 'Trần Thị Mai'],
  );
};
