import type { Finding, Found } from './finding.ts';

export type BilingualText = Readonly<{ vi: string; en: string }>;

const rows = {
  altered: { vi: 'khác với nhật ký', en: 'differs from the log' },
  missing: { vi: 'bị thiếu', en: 'is missing' },
  surplus: { vi: 'thừa, nhật ký không có', en: 'stands for nothing in the log' },
} as const;

const followUps = {
  occurrence: {
    vi: 'đã ghi nhiệm vụ của kỳ nhưng nhiệm vụ đó chưa có',
    en: 'the assignment of a period was asked for and does not exist',
  },
  child: {
    vi: 'đã giao nhiệm vụ con nhưng nhiệm vụ đó chưa có',
    en: 'an assignment that is part of it was asked for and does not exist',
  },
  'end-of-child': {
    vi: 'đã kết thúc nhưng nhiệm vụ cha chưa được báo',
    en: 'it has ended and the assignment it is part of was not told',
  },
} as const;

/** What is not as it should be, and where. */
const what = (finding: Finding): BilingualText => {
  switch (finding.kind) {
    case 'workflow-missing': {
      const { tenant, stream, last } = finding;
      return {
        vi: `${tenant} ${stream}: nhiệm vụ chưa xong nhưng không có luồng công việc đang chạy (${last ?? 'chưa từng có'}).`,
        en: `${tenant} ${stream}: unfinished, but no workflow of it runs (${last ?? 'there never was one'}).`,
      };
    }
    case 'workflow-outlives-assignment':
      return {
        vi: `${finding.tenant} ${finding.stream}: nhiệm vụ đã kết thúc nhưng luồng công việc vẫn chạy.`,
        en: `${finding.tenant} ${finding.stream}: finished, but its workflow still runs.`,
      };
    case 'workflow-without-assignment':
      return {
        vi: `${finding.workflowId}: luồng công việc đang chạy nhưng kho sự kiện không có nhiệm vụ này.`,
        en: `${finding.workflowId}: a workflow runs, but the event store holds no such assignment.`,
      };
    case 'rung-missed': {
      const { tenant, stream, stage, since } = finding;
      return {
        vi: `${tenant} ${stream}: bước "${stage}" đến hạn từ ${since} mà chưa thực hiện. Lỗi của hệ thống, không tính cho đơn vị.`,
        en: `${tenant} ${stream}: stage "${stage}" was due at ${since} and has not happened. Our fault, not the unit's.`,
      };
    }
    case 'occurrence-not-made': {
      const { tenant, stream, period, since } = finding;
      return {
        vi: `${tenant} ${stream}: kỳ ${period} đã bắt đầu từ ${since} mà chưa giao nhiệm vụ của kỳ.`,
        en: `${tenant} ${stream}: period ${period} began at ${since} and its assignment has not been made.`,
      };
    }
    case 'follow-up-missing': {
      const { tenant, stream, to } = finding;
      const { vi, en } = followUps[finding.what];
      return { vi: `${tenant} ${stream}: ${vi} (${to}).`, en: `${tenant} ${stream}: ${en} (${to}).` };
    }
    case 'assignment-unplannable':
      return {
        vi: `${finding.tenant} ${finding.stream}: không lập được lịch: ${finding.reason}`,
        en: `${finding.tenant} ${finding.stream}: cannot be planned: ${finding.reason}`,
      };
    case 'row-differs': {
      const { projection, tenant, id, row, fields } = finding;
      const named = fields.length > 0 ? ` (${fields.join(', ')})` : '';
      return {
        vi: `${projection} ${tenant}/${id}: dòng của mô hình đọc ${rows[row].vi}${named}.`,
        en: `${projection} ${tenant}/${id}: the row of the read model ${rows[row].en}${named}.`,
      };
    }
    case 'read-model-not-built': {
      const { projection, version, liveVersion } = finding;
      return {
        vi: `${projection}: chưa dựng phiên bản ${version} (đang dùng: ${liveVersion ?? 'không có'}).`,
        en: `${projection}: version ${version} is not built (live: ${liveVersion ?? 'none'}).`,
      };
    }
    case 'events-not-relayed': {
      const minutes = Math.floor(finding.seconds / 60);
      return {
        vi: `relay: ${finding.events} sự kiện chưa phát hành, cũ nhất ${minutes} phút.`,
        en: `relay: ${finding.events} events not published, the oldest ${minutes} minutes old.`,
      };
    }
    case 'dead-letters':
      return {
        vi: `${finding.consumer}: ${finding.count} thư chết trong messaging.dead_letter.`,
        en: `${finding.consumer}: ${finding.count} dead letters in messaging.dead_letter.`,
      };
  }
};

const byRepair: BilingualText = {
  vi: 'Chạy `dondoc reconcile --repair` để sửa.',
  en: 'Run `dondoc reconcile --repair` to put it right.',
};

/** What a person is to do about it. */
const remedies: Readonly<Record<Finding['kind'], BilingualText>> = {
  'workflow-missing': byRepair,
  'workflow-outlives-assignment': byRepair,
  'rung-missed': byRepair,
  'row-differs': byRepair,
  'occurrence-not-made': {
    vi: 'Xem `dondoc status` và nhật ký của worker.',
    en: 'Look at `dondoc status` and at the log of the worker.',
  },
  'follow-up-missing': {
    vi: 'Xem thư chết của assignment-follower và nhật ký của worker; sửa nguyên nhân rồi xử lý lại thư.',
    en: 'Look at the dead letters of assignment-follower and the log of the worker; correct the cause, then handle the letter again.',
  },
  'workflow-without-assignment': {
    vi: 'Kiểm tra xem kho sự kiện có bị phục hồi từ bản cũ không; nếu không, hãy kết thúc luồng này trong Temporal.',
    en: 'Find out whether the event store was restored from an older backup; if not, terminate the workflow in Temporal.',
  },
  'assignment-unplannable': {
    vi: 'Cập nhật chương trình cho khớp với các sự kiện đã ghi, rồi chạy lại.',
    en: 'Bring the program to a release that knows these events, then run this again.',
  },
  'read-model-not-built': {
    vi: 'Khởi động projector: nó tự dựng.',
    en: 'Start the projector: it builds it.',
  },
  'events-not-relayed': {
    vi: 'Xem `dondoc status` và nhật ký của relay.',
    en: 'Look at `dondoc status` and at the log of the relay.',
  },
  'dead-letters': {
    vi: 'Đọc cột error, sửa nguyên nhân, rồi dựng lại mô hình đọc hoặc xử lý lại thư.',
    en: 'Read the column error, correct the cause, then rebuild the read model or handle the letter again.',
  },
};

const repairs: Readonly<
  Record<'workflow-missing' | 'workflow-outlives-assignment' | 'rung-missed' | 'row-differs', BilingualText>
> = {
  'workflow-missing': { vi: 'Đã khởi động luồng.', en: 'The workflow was started.' },
  'workflow-outlives-assignment': {
    vi: 'Đã báo cho luồng để tự kết thúc.',
    en: 'The workflow was told to look, and ends.',
  },
  'rung-missed': {
    vi: 'Đã ghi là lỗi của hệ thống và báo cho luồng để thực hiện.',
    en: 'Recorded as our fault; the workflow was told to look, and does it.',
  },
  'row-differs': { vi: 'Đã dựng lại mô hình đọc.', en: 'The read model was rebuilt.' },
};

const isRepairable = (kind: Finding['kind']): kind is keyof typeof repairs => Object.hasOwn(repairs, kind);

/** A finding in two sentences each: what and where; what was done, or what to do. */
export const findingText = (found: Found): BilingualText => {
  const { vi, en } = what(found);
  const { kind, repaired, hindrance } = found;
  if (repaired && isRepairable(kind))
    return { vi: `${vi} ${repairs[kind].vi}`, en: `${en} ${repairs[kind].en}` };
  if (hindrance !== null)
    return {
      vi: `${vi} Chưa sửa được, luồng đang bận: ${hindrance}. Kiểm tra worker.`,
      en: `${en} Not repaired, the workflow is busy: ${hindrance}. Look at the worker.`,
    };
  return { vi: `${vi} ${remedies[kind].vi}`, en: `${en} ${remedies[kind].en}` };
};
